import type { Moment } from '../contract';
import { readText } from '../text';
import type { PostContent } from './content';
import { visibleText } from './name-in';
import { readTime } from './read-time';
import { COMMENT } from './selectors';
import { type Signature, signatureOf } from './v2-author';
import { readV2Counts } from './v2-read-counts';
import { COMMENTARY, MORE, TEXT } from './v2-selectors';

/** Reads a post as the React front end draws it. Null when neither author nor text is there: a suggestion, a skeleton. */
export function readV2Post(post: Element, id: string, now: number): PostContent | null {
  const signature = signatureOf(post);
  const holder = ownTextOf(post);
  if (!signature && !holder) return null;
  return {
    author: signature?.author ?? null,
    text: holder ? readText(holder, isMore, 'pre-line') : '',
    truncated: holder?.querySelector(MORE) != null,
    ...readDate(post, signature, id, now),
    counts: readV2Counts(post),
  };
}

/** The button that unfolds a text, which the text box holds. */
export function isMore(element: Element): boolean {
  return element.matches(MORE);
}

/** First text of the post that is no comment's. */
function ownTextOf(post: Element): Element | null {
  const holder = post.querySelector(TEXT) ?? post.querySelector(COMMENTARY);
  return holder?.closest(COMMENT) ? null : holder;
}

/**
 * The date is the last paragraph of the author's block (en 2026-03), else one beside it.
 * An advert has a single word there: no number, no icon of who may see it.
 */
function readDate(
  post: Element,
  signature: Signature | null,
  id: string,
  now: number,
): { moment: Moment | null; promoted: boolean } {
  const block = signature?.block;
  const beside = block?.parentElement === post ? null : block?.parentElement;
  const inBlock = [...(block?.querySelectorAll('p') ?? [])].slice(1).reverse();
  for (const paragraph of [...inBlock, ...(beside?.querySelectorAll('p') ?? [])]) {
    const moment = readTime(visibleText(paragraph), id, now);
    if (moment) return { moment, promoted: false };
  }
  const [last] = inBlock;
  const promoted = last && !last.querySelector('svg') && !/\d/.test(visibleText(last));
  return { moment: null, promoted: promoted === true };
}
