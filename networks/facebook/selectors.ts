/** Never content: Facebook sets dozens of invisible decoys before each card (English feed 2025-12, Portuguese 2026-09). */
export const HIDDEN = '[aria-hidden="true"], [hidden]';

/** The edges of a card: lists (2025-12), pagelets (2026-08; `TimelineFeedUnit_` on pages), a post opened above the feed. */
export const CARD = '[aria-posinset], [data-pagelet*="FeedUnit_"], [role="dialog"]';

export const FEED = '[role="feed"]';

/** Where climbing out of a post without a card ends: permalink pages, groups without articles (2026-08), the photo viewer. */
export const REGION = '[role="main"], [role="complementary"]';

/** Posts and comments both (all captures); a comment's is told apart by its ids. */
export const ARTICLE = '[role="article"]';

/** A comment's own box: its article, or the wrapper with the id (2026-09) where there is no article. */
export const COMMENT_BOX = '[role="article"], [data-commentid]';

/** The bar's buttons: one `like_button` per post, never on comments (2025-12, 2026-09). */
export const LIKE_BUTTON = '[data-ad-rendering-role="like_button"]';
export const COMMENT_BUTTON = '[data-ad-rendering-role="comment_button"]';
export const SHARE_BUTTON = '[data-ad-rendering-role="share_button"]';

/** Header of a post; a shared original has a second one (2025-12). */
export const PROFILE_NAME = '[data-ad-rendering-role="profile_name"]';

/** Facebook's own marks on parts of a post. */
export const PART = '[data-ad-rendering-role]';

/** What only a post holds. */
export const POST_MARK = `${PROFILE_NAME}, ${LIKE_BUTTON}`;

/** The post that a permalink page is about comes first in its main region. */
export const POST_IN_PAGE = `[role="main"] ${LIKE_BUTTON}`;

/** A reel or a video, in its viewer and in cards (2026-09). */
export const VIDEO = '[data-video-id]';

/** A post's text, by generation (2025-12 has all three on nested elements). */
export const MESSAGE =
  '[data-ad-rendering-role="story_message"], [data-ad-comet-preview="message"], [data-ad-preview="message"]';

/** Paragraphs that a person wrote, where the message has no mark (2026-09, comments alike). */
export const PARAGRAPH = 'div[dir="auto"][style*="text-align"]';

/** The caption drawn over a reel has no style of its own (2026-09). */
export const REEL_TEXT = '[data-video-id] div[dir="auto"]';

/** The person who posted in a group; the header's first link is the group's (2025-12). */
export const GROUP_MEMBER = 'a[href*="/groups/"][href*="/user/"]';

/** Links that carry the ids of a comment: its author's (base64) and its time's (digits) (2026-09). */
export const COMMENT_LINK = 'a[href*="comment_id="]';

/** Holds the reactions, the counts and the bar (2025-12, 2026-09). */
export const FOOTER = '[data-visualcompletion="ignore-dynamic"]';

/** Reactions by kind, "Love: 1 person" (2025-12, 2026-09). */
export const TOOLBAR = '[role="toolbar"]';

/** Facebook's editors; without `data-lexical-editor`, so that another editor is found too. */
export const EDITOR = '[contenteditable="true"][role="textbox"]';

/** Messenger's windows over any page, and its conversations (grid of messages). */
export const MESSENGER =
  '[data-pagelet*="Chat"], [data-pagelet*="Messenger"], [data-pagelet^="MW"], [aria-label*="Messenger"]';
