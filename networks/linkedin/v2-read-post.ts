import type { Moment, Post, Reading, ReadingContext } from '../contract';
import { readText } from '../text';
import { visibleText } from './name-in';
import type { Identity } from './post-identity';
import { readTime } from './read-time';
import { COMMENT } from './selectors';
import { type Signature, signatureOf } from './v2-author';
import { readV2Counters } from './v2-read-counters';
import { COMMENTARY, MORE, TEXT } from './v2-selectors';

/** Reads a post as the React front end draws it. Null when neither author nor text is there: a suggestion, a skeleton. */
export function readV2Post(
  post: Element,
  identity: Identity,
  context: ReadingContext,
): Post | null {
  const signature = signatureOf(post);
  const holder = ownTextOf(post);
  if (!signature && !holder) return null;
  const dated = readDate(post, signature, identity, context.now);
  return {
    key: identity.key,
    address: identity.address,
    author: signature ? { ok: true, value: signature.author } : { ok: false, why: 'changed' },
    text: { ok: true, value: holder ? readText(holder, isMore, 'pre-line') : '' },
    truncated: holder?.querySelector(MORE) != null,
    language: null,
    ...dated,
    counters: readV2Counters(post),
  };
}

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
  identity: Identity,
  now: number,
): { at: Reading<Moment>; promoted: boolean } {
  const inBlock = [...(signature?.block.querySelectorAll('p') ?? [])].slice(1).reverse();
  const beside =
    signature?.block.parentElement !== post
      ? [...(signature?.block.parentElement?.querySelectorAll('p') ?? [])]
      : [];
  for (const paragraph of [...inBlock, ...beside]) {
    const moment = readTime(visibleText(paragraph), identity.id, now);
    if (moment) return { at: { ok: true, value: moment }, promoted: false };
  }
  const last = inBlock[0];
  const promoted =
    last !== undefined && !last.querySelector('svg') && !/\d/.test(visibleText(last));
  return { at: { ok: false, why: promoted ? 'hidden' : 'changed' }, promoted };
}
