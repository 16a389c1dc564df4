/**
 * Where LinkedIn keeps things, both front ends: V1 (Ember, to 2026) has named classes, V2 (React, from 2025-11)
 * hashed ones and `componentkey` attributes. Both may be met on the same day, hence the joint selectors.
 */

import { GUEST_COMMENT, GUEST_POST } from './guest-selectors';

/** A post as V1 draws it. Seen in the feed 2025-05, on post pages 2024 to 2026-07. */
export const V1_POST = '.feed-shared-update-v2,[data-urn^="urn:li:activity:"][role="article"]';

/**
 * A post as V2 draws it: list items of the feed (en 2026-03), the post page's `id` (2026-05) and key (2026-09), the
 * mark of builds from the middle of the change (2026-01). The keys of comment tools end like a post's.
 */
export const POST = `${V1_POST},${GUEST_POST},[componentkey*="FeedType_"]:not([componentkey*="omment"]),[id^="expanded"][id*="FeedType_"],[data-view-name="feed-full-update"],[data-testid="mainFeed"] [role="listitem"]`;

/** A comment or reply. V1: `data-id` (2024 to 2026-07). V2: keys, two or three nested of the same comment (2026-03, 2026-07). */
export const COMMENT =
  '[data-id^="urn:li:comment:"],[componentkey^="replaceableComment_"],[id^="replaceableComment_"],[componentkey^="CommentComponentReference_"],' +
  GUEST_COMMENT;

/** The comments under one post. V2 en 2026-03 and 2026-07; V1 2024 to 2026-07. */
export const COMMENT_LIST =
  '[data-testid*="-commentList"],[componentkey^="commentsSectionContainer"],.comments-comments-list,.comments-comment-list__container';

/** People, pages, schools. */
export const PROFILE =
  'a[href*="/in/"],a[href*="/company/"],a[href*="/showcase/"],a[href*="/school/"]';

/** Message windows: the docked ones, the message page, their editor. Seen 2024 to 2026. */
export const MESSAGES = '[class*="msg-form"],[class*="msg-overlay"],[class*="msg-convo"]';

/** The window for a new post: V1, and V2 in the shadow root of `#interop-outlet`. Seen 2025 to 2026-03. */
export const NEW_POST = '[class*="share-box"],[class*="share-creation"],[class*="share-state"]';

/** Views of one's own posts: a link to the post's statistics, in both front ends. Seen 2024 to 2026. */
export const STATISTICS = 'a[href*="/analytics/post-summary/"]';
