import type { Moment, Post, Reading, ReadingContext } from '../contract';
import { find, findAll, isMatch } from '../elements';
import { pathOf, postAddress } from './addresses';
import { permalinkOf, postBoxOf } from './find';
import { postKeyOf } from './identity';
import { authorOf, profileLinkIn } from './read-author';
import { readCaption } from './read-caption';
import { readCounters } from './read-counters';
import { COMMENT_TIME, TIME } from './selectors';

/** What every paid post's header links to. */
const ABOUT_ADS = 'a[href*="/ads/"], a[href*="about_ads"]';

/** Reads the post in a box; null for a skeleton. */
export function readPost(box: Element, context: ReadingContext): Post | null {
  const permalink = permalinkOf(box);
  if (!permalink && postBoxOf(box) !== box) return null;
  const key = postKeyOf(box, context, permalink);
  if (!key) return null;
  const header = profileLinkIn(box);
  const author = header && authorOf(header);
  const caption = readCaption(box, permalink);
  return {
    key,
    address: postAddress(permalink ? pathOf(permalink) : context.address.pathname),
    author: author ? { ok: true, value: author } : { ok: false, why: 'changed' },
    text: caption.text,
    truncated: caption.truncated,
    language: caption.language,
    at: readPostTime(box, permalink),
    counters: readCounters(box),
    promoted: find(box, ABOUT_ADS) !== null,
  };
}

/** The date on the permalink, else the caption's; both are exact to the second. */
function readPostTime(box: Element, permalink: Element | null): Reading<Moment> {
  const time = permalink
    ? find(permalink, TIME)
    : findAll(box, TIME).find((other) => !isMatch(other, COMMENT_TIME));
  return readDate(time ?? null);
}

/** The instant in a `time` element. */
export function readDate(time: Element | null): Reading<Moment> {
  const at = Date.parse(time?.getAttribute('datetime') ?? '');
  return Number.isNaN(at)
    ? { ok: false, why: 'changed' }
    : { ok: true, value: { at, low: at, high: at } };
}
