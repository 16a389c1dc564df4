import type { Author, Moment, Post, Reading, ReadingContext } from '../contract';
import { readText } from '../text';
import { authorAt, nameIn, visibleText } from './name-in';
import type { Identity } from './post-identity';
import { readTime } from './read-time';
import { COMMENT } from './selectors';
import { readV1Counters } from './v1-read-counters';
import {
  ACTOR,
  ACTOR_LINK,
  ACTOR_NAME,
  ACTOR_TIME,
  POST_TEXT,
  SEE_MORE,
  SHARED_CARD,
} from './v1-selectors';

/** Reads a post as the Ember front end draws it. */
export function readV1Post(post: Element, identity: Identity, context: ReadingContext): Post {
  const actor = post.querySelector(ACTOR);
  const textHolder = ownText(post);
  const label = visibleText(
    actor?.querySelector(ACTOR_TIME) ?? post.ownerDocument.createElement('i'),
  );
  const moment = readTime(label, identity.id, context.now);
  // An advert has a word where others have their date, never a number.
  const promoted = actor !== null && !moment && !/\d/.test(label);
  const why = promoted ? 'hidden' : 'changed';
  const at: Reading<Moment> = moment ? { ok: true, value: moment } : { ok: false, why };
  return {
    key: identity.key,
    address: identity.address,
    author: readActor(actor),
    text: { ok: true, value: textHolder ? readText(textHolder, isHidden, 'pre-line') : '' },
    truncated: isCut(post),
    language: null,
    at,
    counters: readV1Counters(post),
    promoted,
  };
}

function readActor(actor: Element | null): Reading<Author> {
  const nameHolder = actor?.querySelector(ACTOR_NAME);
  const name = nameHolder ? nameIn(nameHolder) : '';
  if (!name) return { ok: false, why: 'changed' };
  return { ok: true, value: authorAt(actor?.querySelector(ACTOR_LINK), name) };
}

/** The post's own words: not those of a card it shares, nor of a comment. */
function ownText(post: Element): Element | null {
  for (const holder of post.querySelectorAll(POST_TEXT)) {
    if (!holder.closest(`${SHARED_CARD},${COMMENT}`)) return holder;
  }
  return null;
}

function isCut(post: Element): boolean {
  const button = post.querySelector(SEE_MORE);
  return (
    button !== null && !button.closest(COMMENT) && button.getAttribute('aria-expanded') !== 'true'
  );
}

function isHidden(element: Element): boolean {
  return element.matches('.visually-hidden,.a11y-text');
}
