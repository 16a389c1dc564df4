/** The event by which the content script asks the page's world for a paste; its `detail` is the text. */
export const PASTE_REQUEST = 'vigie-paste';
