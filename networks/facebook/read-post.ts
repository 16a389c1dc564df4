import type { Post, ReadingContext } from '../contract';
import { closest, find } from '../elements';
import { withParameters } from './addresses';
import { anatomyOf } from './anatomy';
import { postKeyOf } from './identity';
import { readLinks } from './links';
import { readPostAuthor } from './read-author';
import { readCounters } from './read-counters';
import { readPostMessage } from './read-message';
import { readPostTime } from './read-time';
import { HIDDEN } from './selectors';

/** What every paid post's header links to; the word itself is drawn with shuffled letters. */
const ABOUT_ADS = 'a[href*="/ads/about"]';

/** Reads the post in a card; null for a skeleton or a card that Facebook emptied. */
export function readPost(card: Element, context: ReadingContext): Post | null {
  if (closest(card, HIDDEN)) return null;
  const anatomy = anatomyOf(card);
  if (!anatomy.heading && !anatomy.bar) return null;
  const links = readLinks(card);
  const key = postKeyOf(card, context, links, anatomy);
  if (!key) return null;
  const author = readPostAuthor(anatomy);
  const message = readPostMessage(anatomy);
  const isMissing = message.text.ok && !message.text.value && !author.ok;
  return {
    key,
    address: links.permalink && addressFrom(links.permalink),
    author,
    text: isMissing ? { ok: false, why: 'changed' } : message.text,
    truncated: message.truncated,
    language: message.language,
    at: readPostTime(anatomy, context.now),
    counters: readCounters(anatomy),
    promoted: anatomy.header !== null && find(anatomy.header, ABOUT_ADS) !== null,
  };
}

/** The permalink without what only follows the reader around. */
function addressFrom(permalink: URL): string | null {
  // An album's address names the post, but doesn't open it.
  if (permalink.pathname.startsWith('/photo')) return null;
  const url = withParameters(permalink, (name) =>
    /^(?:story_fbid|id|multi_permalinks)$/.test(name),
  );
  url.hash = '';
  return url.href;
}
