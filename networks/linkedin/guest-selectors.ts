/** The page shown to people who are not logged in, which has names for everything. Seen en 2026-05 and 2026-06, embedded 2026. */

export const GUEST_POST = 'article[data-activity-urn],article[class*="main-feed-"]';
export const GUEST_COMMENT = 'section.comment';
/** Reports lead to what they are about, by its URN. */
export const GUEST_URN = '[data-semaphore-content-urn^="urn:li:comment:"]';

export const GUEST_AUTHOR = '[data-tracking-control-name$="feed-actor-name"]';
/** Not the text of a post shared again, which ends in `feed-reshare-content__commentary`. */
export const GUEST_TEXT = '[data-test-id$="-card__commentary"]';

export const GUEST_COMMENTER = '.comment__author';
export const GUEST_COMMENT_TEXT = '.comment__text';
export const GUEST_COMMENT_TIME = '.comment__duration-since';
/** Hidden, it holds a « 1 » that means nothing. */
export const GUEST_COMMENT_REACTIONS = '.comment__reactions-count:not(.hidden)';

/** Only people who are not logged in are asked to. */
export const SIGN_IN = '[data-tracking-control-name$="nav-header-signin"]';
