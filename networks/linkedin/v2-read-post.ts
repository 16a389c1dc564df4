import type { Moment } from '../contract';
import { readText } from '../text';
import type { PostContent } from './content';
import { visibleText } from './name-in';
import { type Dated, readTime } from './read-time';
import { type Signature, signatureOf } from './v2-author';
import { withoutComments } from './v2-parts';
import { readV2Counts } from './v2-read-counts';
import { COMMENTARY_KEY, MORE, TEXT_BOX } from './v2-selectors';

/**
 * Reads a post as the React front end draws it. Null when neither author nor text is there: a suggestion, a skeleton.
 * @param all what the post holds, comments too
 */
export function readV2Post(
  post: Element,
  dated: Dated,
  now: number,
  all: Element[],
): PostContent | null {
  const parts = withoutComments(all);
  const text =
    parts.find((part) => part.getAttribute('data-testid') === TEXT_BOX) ??
    parts.find((part) => COMMENTARY_KEY.test(part.getAttribute('componentkey') ?? '')) ??
    null;
  const signature = signatureOf(parts, text);
  if (!signature && !text) return null;
  return {
    author: signature?.author ?? null,
    text: text ? readText(text, isMore, 'pre-line') : '',
    truncated: text?.querySelector(MORE) != null,
    ...readDate(post, signature, dated, now),
    counts: readV2Counts(post, parts),
  };
}

/** The button that unfolds a text, which the text box holds. */
export function isMore(element: Element): boolean {
  return element.matches(MORE);
}

/**
 * The date is the last paragraph of the author's block (en 2026-03), else one beside it.
 * An advert has a single word there: no number, no icon of who may see it.
 */
function readDate(
  post: Element,
  signature: Signature | null,
  dated: Dated,
  now: number,
): { moment: Moment | null; promoted: boolean } {
  const block = signature?.block;
  const beside = block?.parentElement === post ? null : block?.parentElement;
  const inBlock = [...(block?.querySelectorAll('p') ?? [])].slice(1).reverse();
  for (const paragraph of [...inBlock, ...(beside?.querySelectorAll('p') ?? [])]) {
    const label = visibleText(paragraph);
    const moment = label && readTime(label, dated, now);
    if (moment) return { moment, promoted: false };
  }
  const [last] = inBlock;
  const promoted = last && !last.querySelector('svg') && !/\d/.test(visibleText(last));
  return { moment: promoted ? null : readTime('', dated, now), promoted: promoted === true };
}
