/** Match patterns of this network, for the manifest and the content script. */
export const matches = [
  'https://x.com/*',
  'https://mobile.x.com/*',
  'https://twitter.com/*',
  'https://mobile.twitter.com/*',
];
