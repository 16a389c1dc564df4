import type { Author } from '../contract';
import { authorAt, nameIn } from './name-in';
import { COMMENT, PROFILE } from './selectors';
import { COMMENTARY, MENU_ICON, TEXT } from './v2-selectors';

/** Whoever wrote a post, with the block that also holds headline and date. */
export interface Signature {
  author: Author;
  block: Element;
}

const ELSEWHERE = `${TEXT},${COMMENTARY},${COMMENT}`;

/**
 * The first profile link with a name that stands in no sentence: « Ana aime ceci », "Bo and 9 others follow" come
 * before the author, as paragraphs. Where the post's menu names its author (every post, en 2026-03), the name must be in it.
 */
export function signatureOf(post: Element): Signature | null {
  const menu = post.querySelector(MENU_ICON)?.closest('button')?.getAttribute('aria-label') ?? '';
  let first: Signature | null = null;
  for (const link of post.querySelectorAll(PROFILE)) {
    if (link.closest('p')) continue;
    const name = nameIn(link.querySelector('p') ?? link);
    if (!name) continue;
    const signature = { author: authorAt(link, name), block: link };
    if (menu.includes(name)) return signature;
    if (!first && !link.closest(ELSEWHERE)) first = signature;
  }
  return first;
}
