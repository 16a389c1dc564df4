/** Where X keeps things. Its classes are hashed per build; test ids and roles have held since 2021. */

/** One post or reply in any timeline. Seen on every page, logged in and out, 2023-05 to 2026-07. */
export const ARTICLE = 'article[data-testid="tweet"]';

/** A row of a timeline. Seen 2023-05 to 2026-01; condensed pages have none. */
export const CELL = '[data-testid="cellInnerDiv"]';

/** The post that a status page is about. Seen on status pages, pt 2025-11, en 2026-07; the others have tabindex 0. */
export const FOCAL = `${ARTICLE}[tabindex="-1"]`;

/**
 * Everything that is read in an article, gathered in one pass. Leaving out what is not read costs more, in matching each
 * element, than it saves (Chromium 156, 2026-11).
 */
export const PARTS = '[data-testid],time';

/** Wraps a whole advert; the same test id also stands inside posts around videos. Seen 2026-01. */
export const ADVERT = '[data-testid="placementTracking"]';

/** The card of a quoted post: a link as a whole (logged-in timeline, en 2025-10) or named (en 2026-09). */
export const QUOTE_CARD = '[role="link"],[data-testid="quoteTweet"]';

/** The reply button, which quoted posts do not have. Seen 2023 to 2026-09. */
export const REPLY = '[data-testid="reply"]';

/** A heading between the replies and posts of no concern (« Découvrir plus »). Seen on status pages, 2023 to 2025. */
export const HEADING = 'h2,[role="heading"]';

export const PRESSABLE = 'button,[role="button"],a';

/** Reply, quote and new-post editors. Seen en 2026-07; a textarea on mobile. */
export const COMPOSER = '[data-testid^="tweetTextarea_"]';

/** Message drawer, message page and the chat that replaced them in 2026. Seen en 2026-07. */
export const MESSAGES =
  '[data-testid^="dm"],[data-testid="DMDrawer"],[data-testid="chat-drawer-root"]';

/** The account one is logged in as, at the foot of the left column. Seen 2023 to 2025. */
export const ACCOUNT_SWITCHER = '[data-testid="SideNav_AccountSwitcher_Button"]';

/** Its profile in the left column, or in the bottom bar on narrow windows. Seen 2023 to 2025. */
export const OWN_PROFILE = 'a[data-testid="AppTabBar_Profile_Link"]';

/** The avatar of who wrote a post, in its column. Seen 2023 to 2026. */
export const AVATAR = '[data-testid="Tweet-User-Avatar"]';

/** Test id of an avatar's box: the handle follows. Seen 2023 to 2026-01. */
export const AVATAR_PREFIX = 'UserAvatar-Container-';
