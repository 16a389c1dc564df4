/** What holds a whole post: an article in feeds and on mobile, a dialog over a grid, `main` on /p/ and /reel/ (Portuguese, 2025-11). */
export const POST_BOX = 'article, [role="dialog"], main';

/** A comment's date, in its permalink; a reply's ends in /r/<id>/ (Portuguese, 2025-11). */
export const COMMENT_TIME = 'a[href*="/c/"] time[datetime]';

/** A post's date, in its permalink, with or without its author's name in front (2025-09, 2025-11). */
export const POST_TIME = ':is(a[href*="/p/"], a[href*="/reel/"]):not([href*="/c/"]) time[datetime]';

/** Every date of a post, its caption's and its comments' (2025-11). */
export const TIME = 'time[datetime]';

/** Icons that can be pressed: the bar's, and the heart of a comment (2025-11). */
export const ICON = '[role="button"] svg, button svg, a[href*="/comments/"] svg';

/** Numbers and words that can be pressed: the bar's counters are `span`s (2025-11), likes of a comment `div`s. */
export const PRESSED_TEXT = '[role="button"], button, a[href$="/liked_by/"], a[href$="/comments/"]';

/** Text as written by people; names are in such blocks too. */
export const TEXT_BLOCK = 'h1, span[dir="auto"], div[dir="auto"]';

/** Comment fields: a plain textarea (2025-11), Lexical where it has arrived (2026-02). */
export const EDITOR = 'textarea, [contenteditable="true"][role="textbox"]';

/** Message windows over any page (English and Portuguese, 2025-11). */
export const CHAT = '[data-pagelet*="Chat"], [data-pagelet*="Direct"], [data-pagelet*="IGD"]';

/** The author of a reel in the viewer at /reels/: the link leads to their reels. */
export const REEL_AUTHOR = 'a[href$="/reels/"]';
