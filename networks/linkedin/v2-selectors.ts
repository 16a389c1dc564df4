/** V2 marks. Classes are hashed; icons, test ids and `componentkey` prefixes hold. */

/** Text of a post or comment and its "more" button. Seen en 2026-03, 2026-07. */
export const TEXT_BOX = 'expandable-text-box';
export const TEXT = `[data-testid="${TEXT_BOX}"]`;
export const COMMENTARY_KEY = /^feed-commentary_/;
export const COMMENTARY =
  '[componentkey^="feed-commentary_"],[componentkey*="comment-commentary_"]';
export const MORE = '[data-testid="expandable-text-button"]';

/** Names of icons, the same in every language. Seen en 2026-03, 2026-07. */
export const MENU_ICON = 'overflow-web-ios';
export const COMMENT_ICON = 'comment-small';
export const REACTED_ICON = '-consumption';

export const PRESSABLE = 'a,button,[role="button"]';

/** Marks of a reply: a key of its text (2026-03 on), its avatar link (2025-11 builds). */
export const IS_REPLY =
  '[componentkey^="comment-reply-commentary_"],a[data-view-name="reply-actor-picture"]';

/** A comment or reply box; its key begins with the encoded thread. Seen en 2026-07. */
export const COMMENT_BOX = '[componentkey^="commentBox-"]';
export const EDITOR_FRAME = '[data-testid="ui-core-tiptap-text-editor-wrapper"]';
