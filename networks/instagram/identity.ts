import type { ReadingContext } from '../contract';
import { digestOf } from '../digest';
import { closest, find, findAll, isBefore, isMatch, parentOf, rawText } from '../elements';
import { commentIdsIn, pathOf, shortcodeIn } from './addresses';
import { commentLinkOf, commentRowOf, commentTimesIn, permalinkOf, timeOf } from './find';
import { COMMENT_TIME, POST_BOX, TIME } from './selectors';

/** Long enough to tell the comments of one author in one second apart. */
const OPENING = 60;

/** The key of the post in a box, by its permalink, its comments' or the page's; null when none tells. */
export function postKeyOf(
  box: Element,
  context: ReadingContext,
  permalink = permalinkOf(box),
): string | null {
  const link = permalink ?? commentLinkOf(box);
  const code = link && shortcodeIn(pathOf(link));
  return code ? `instagram:${code}` : context.page.postKey;
}

/** The key of the post that a comment stands under: its own permalink says so, else the post around it. */
export function postKeyOfComment(
  row: Element,
  link: Element | null,
  context: ReadingContext,
): string | null {
  const code = link && shortcodeIn(pathOf(link));
  if (code) return `instagram:${code}`;
  const box = closest(row, POST_BOX);
  return box ? postKeyOf(box, context) : context.page.postKey;
}

/** The key of a comment: the number in its permalink, else a hash of who said what and when. */
export function commentKeyOf(row: Element, link = commentLinkOf(row)): string | null {
  const ids = link && commentIdsIn(pathOf(link));
  if (ids) return `instagram:${ids.id}`;
  const at = find(row, TIME)?.getAttribute('datetime');
  // What changes with the clock or with likes is on buttons and in the date.
  const texts = findAll(row, 'a[href], h1, span[dir="auto"]').filter(
    (text) => !closest(text, 'button') && !find(text, TIME) && !closest(text, TIME),
  );
  const words = [...new Set(texts.map(rawText))].filter((text) => !/^\d/.test(text)).join(' ');
  return at && words ? `instagram:~${digestOf(at + words.slice(0, OPENING)).toString(36)}` : null;
}

/**
 * The comment that a reply answers: by its permalink, else by the thread around it, where replies are set deeper
 * than the comment that they stand under. Null at the top of the thread.
 */
export function parentKeyOf(row: Element, link: Element | null): string | null {
  const ids = link && commentIdsIn(pathOf(link));
  if (ids?.parentId) return `instagram:${ids.parentId}`;
  const own = timeOf(row);
  const depth = own ? depthOf(own) : 0;
  let seen = own;
  for (let area = parentOf(row); area && !isMatch(area, POST_BOX); area = parentOf(area)) {
    const first = link ? find(area, COMMENT_TIME) : commentTimesIn(area, false)[0];
    if (!own || !first || first === seen) continue;
    seen = first;
    if (depthOf(first) >= depth) continue;
    const parent = commentTimesIn(area, link !== null)
      .filter((time) => time !== own && isBefore(time, own) && depthOf(time) < depth)
      .at(-1);
    const parentRow = parent && commentRowOf(parent);
    return parentRow ? commentKeyOf(parentRow) : null;
  }
  return null;
}

/** How deep in the page an element stands. */
export function depthOf(element: Element): number {
  let depth = 0;
  for (let above = parentOf(element); above; above = parentOf(above)) depth++;
  return depth;
}
