import type { Author } from '../contract';
import { authorAt, nameIn } from './name-in';
import { PROFILE } from './selectors';
import { iconIn } from './v2-parts';
import { MENU_ICON } from './v2-selectors';

/** Whoever wrote a post, with the block that also holds headline and date. */
export interface Signature {
  author: Author;
  block: Element;
}

/**
 * The first profile link with a name that stands in no sentence: « Ana aime ceci », "Bo and 9 others follow" come
 * before the author, as paragraphs. Where the post's menu names its author (every post, en 2026-03), the name must be in it.
 * @param parts what the post holds of its own
 */
export function signatureOf(parts: Element[], text: Element | null): Signature | null {
  const menu = iconIn(parts, MENU_ICON)?.closest('button')?.getAttribute('aria-label') ?? '';
  let first: Signature | null = null;
  for (const link of parts) {
    if (link.localName !== 'a' || !link.matches(PROFILE)) continue;
    if (text?.contains(link) || link.closest('p')) continue;
    const name = nameIn(link.querySelector('p') ?? link);
    if (!name) continue;
    const signature = { author: authorAt(link, name), block: link };
    if (menu.includes(name)) return signature;
    first ??= signature;
  }
  return first;
}
