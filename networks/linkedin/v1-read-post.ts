import { readText } from '../text';
import type { PostContent } from './content';
import { authorAt, nameIn, visibleText } from './name-in';
import { type Dated, readTime } from './read-time';
import { COMMENT } from './selectors';
import { readV1Counts } from './v1-read-counts';
import {
  ACTOR_LINK,
  ACTOR_NAME,
  ACTOR_TIME,
  POST_TEXT,
  SEE_MORE,
  SHARED_CARD,
} from './v1-selectors';

/** Reads a post as the Ember front end draws it. */
export function readV1Post(post: Element, dated: Dated, now: number): PostContent {
  const nameHolder = post.querySelector(ACTOR_NAME);
  const name = nameHolder ? nameIn(nameHolder) : '';
  const timeHolder = post.querySelector(ACTOR_TIME);
  const label = timeHolder ? visibleText(timeHolder) : '';
  const moment = readTime(label, dated, now);
  const text = ownText(post);
  return {
    author: name ? authorAt(post.querySelector(ACTOR_LINK), name) : null,
    text: text ? readText(text, isForReadersOnly, 'pre-line') : '',
    truncated: isCut(post),
    moment,
    promoted: label !== '' && !moment && !/\d/.test(label) && !timeHolder?.querySelector('svg'),
    counts: readV1Counts(post),
  };
}

/** Ember's twins for screen readers, beside what is drawn. Seen 2023 to 2026. */
export function isForReadersOnly(element: Element): boolean {
  return element.matches('.visually-hidden,.a11y-text');
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
