import { COMMENT_BOX, TEXT } from './v2-selectors';

/**
 * The reply button of a V2 comment: the last button that opens no menu. Its label is "Reply", « Répondre » or none
 * (en 2026-03, 2026-07; fr 2026-09), so that only its place tells.
 */
export function replyButtonOf(comment: Element): HTMLButtonElement | null {
  const buttons = [...comment.querySelectorAll('button')].filter(
    (button) =>
      !button.hasAttribute('aria-expanded') &&
      !button.hasAttribute('aria-haspopup') &&
      !/^\d/.test(button.textContent?.trim() ?? '') &&
      !button.closest(`${TEXT},${COMMENT_BOX}`),
  );
  return buttons.at(-1) ?? null;
}
