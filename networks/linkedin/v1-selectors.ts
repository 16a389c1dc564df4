/** V1 classes. Each line: present names first, then those of 2023 and 2024. */

/** Seen en 2025-05 (feed) and 2026-09 (post page, where only the parts keep their names); `feed-shared-*` until 2024. */
export const ACTOR_NAME =
  '.update-components-actor__title,.update-components-actor__name,.feed-shared-actor__name';
export const ACTOR_LINK =
  'a.update-components-actor__meta-link,a.update-components-actor__container-link,a.feed-shared-actor__container-link';
export const ACTOR_TIME =
  '.update-components-actor__sub-description,.feed-shared-actor__sub-description';
export const POST_TEXT =
  '.update-components-text,.feed-shared-text,.feed-shared-update-v2__description';
/** The card of a post that was shared again with a text. Seen 2024 and 2025. */
export const SHARED_CARD =
  '.update-components-mini-update-v2,.feed-shared-mini-update-v2,.feed-shared-update-v2__update-content-wrapper';
export const SEE_MORE = 'button[class*="see-more"],button[class*="show-more-text"]';

/** Seen en 2025-05. The number alone is `reactions-count` or, after a name, `social-proof-fallback-number`. */
export const REACTIONS =
  '.social-details-social-counts__reactions-count,.social-details-social-counts__social-proof-fallback-number';
export const REACTIONS_ITEM = '[class*="social-details-social-counts__reactions"]';
export const COMMENTS_ITEM = '.social-details-social-counts__comments';
export const COUNT_ITEM = '.social-details-social-counts__item';
/** Impressions of one's own posts. Seen 2024 and 2025. */
export const IMPRESSIONS = '.ca-entry-point__num-views';

/** Seen en 2026-07; `comments-post-meta` until 2024. */
export const COMMENTER_NAME =
  '.comments-comment-meta__description-title,.comments-post-meta__name-text';
export const COMMENT_TEXT =
  '.comments-comment-item__main-content,.comments-comment-item-content-body';
export const COMMENT_REACTIONS = '[class*="comments-comment-social-bar__reactions-count"]';
export const COMMENT_REPLIES = '[class*="comments-comment-social-bar__replies-count"]';
export const REPLY_BUTTON =
  'button[class*="reply-action-button"],button[class*="comments-comment-social-bar__reply-action"]';
/** A reply's own class; it also stands inside its parent. */
export const IS_REPLY = '[class*="comment-entity--reply"],[class*="comments-reply-item"]';
export const COMMENT_BUTTON = 'button.comment-button,button[class*="comment-button"]';
/** "See previous replies", « Voir les réponses précédentes ». Known from public code of 2024; not seen on a page here. */
export const PREVIOUS_REPLIES =
  'button[class*="show-prev-replies"],button[class*="load-more-replies"]';
