/** Match patterns of this network, for the manifest and the content script. */
export const matches = ['https://www.facebook.com/*'];
