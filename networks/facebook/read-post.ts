import type { Post, ReadingContext } from '../contract';
import { closest, find, findAll } from '../elements';
import { postIdAt } from './addresses';
import { linksOf, postKeyOf } from './identity';
import { readPostAuthor } from './read-author';
import { readCounters } from './read-counters';
import { readPostMessage } from './read-message';
import { readPostTime } from './read-time';
import { HIDDEN, POST_MARK } from './selectors';

/** What every paid post's header links to; the word itself is drawn with shuffled letters. */
const ABOUT_ADS = 'a[href*="/ads/about"]';

/** Reads the post in a card; null for a skeleton or a card that Facebook emptied. */
export function readPost(card: Element, context: ReadingContext): Post | null {
  if (closest(card, HIDDEN) || !hasMark(card)) return null;
  const key = postKeyOf(card, context);
  if (!key) return null;
  const author = readPostAuthor(card);
  const message = readPostMessage(card);
  return {
    key,
    address: permalinkOf(card),
    author,
    text:
      message.text.ok && !message.text.value && !author.ok
        ? { ok: false, why: 'changed' }
        : message.text,
    truncated: message.truncated,
    language: message.language,
    at: readPostTime(card, context),
    counters: readCounters(card),
    promoted: find(card, ABOUT_ADS) !== null,
  };
}

function hasMark(card: Element): boolean {
  return findAll(card, `${POST_MARK}, h2 a[href], h3 a[href], h4 a[href]`).some(
    (mark) => !closest(mark, HIDDEN),
  );
}

/** The permalink without what only follows the reader around. */
function permalinkOf(card: Element): string | null {
  const url = linksOf(card).find(
    (link) => postIdAt(link) !== null && !link.pathname.startsWith('/photo'),
  );
  if (!url) return null;
  for (const name of [...url.searchParams.keys()]) {
    if (!/^(?:story_fbid|id|multi_permalinks)$/.test(name)) url.searchParams.delete(name);
  }
  url.hash = '';
  return url.href;
}
