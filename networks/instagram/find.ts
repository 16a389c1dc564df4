import { closest, find, findAll, isMatch, parentOf, rawText } from '../elements';
import { commentIdsIn, pathOf, shortcodeIn } from './addresses';
import {
  COMMENT_TIME,
  ICON,
  POST_BOX,
  POST_TIME,
  PRESSED_TEXT,
  REEL_AUTHOR,
  TIME,
} from './selectors';
import { isReplyText } from './words';

/** What a comment's row never reaches over. */
const ROW_EDGE = `${POST_BOX}, body`;

/** The author's picture; icons are `img` by role as well. */
const PICTURE = 'img, canvas, span[role="img"]';

/** Elements that hold a post, inside `root` or around it. */
export function findPosts(root: Element): Element[] {
  const boxes = new Set<Element>();
  for (const element of [root, ...findAll(root, `${TIME}, ${REEL_AUTHOR}`)]) {
    const box = closest(element, POST_BOX);
    if (box) boxes.add(box);
  }
  return [...boxes].filter((box) => postBoxOf(box) === box);
}

/** Elements that hold a comment, inside `root` or around it. */
export function findComments(root: Element): Element[] {
  const rows = new Set<Element>();
  const times = findAll(root, TIME);
  for (const [index, time] of times.entries()) {
    const row = commentRowOf(time, [times[index - 1], times[index + 1]], root);
    if (row) rows.add(row);
  }
  const around = rowAround(root);
  if (around) rows.add(around);
  return [...rows];
}

/** The post that an element stands in; null when it stands in none. */
export function postBoxOf(element: Element): Element | null {
  const box = closest(element, POST_BOX);
  if (!box) return null;
  // The dialog over a grid, and `main` on some pages, only frame an article.
  if (!isMatch(box, 'article') && find(box, 'article')) return null;
  return permalinkOf(box) || find(box, COMMENT_TIME) || isReelViewer(box) ? box : null;
}

/** The link on the post's own date; null where the post shows none. */
export function permalinkOf(box: Element): Element | null {
  return linkAround(find(box, POST_TIME));
}

/** The link on a comment's date; null where the comment has none, and in what is no comment. */
export function commentLinkOf(row: Element): Element | null {
  return linkAround(find(row, COMMENT_TIME));
}

/** The date of a comment: the one in its permalink, else its only one. */
export function timeOf(row: Element): Element | null {
  return find(row, COMMENT_TIME) ?? find(row, TIME);
}

/** The dates of the comments in an area; where they have no links, those in rows of comments. */
export function commentTimesIn(area: Element, areLinked: boolean): Element[] {
  if (areLinked) return findAll(area, COMMENT_TIME);
  return findAll(area, TIME).filter((time) => commentRowOf(time) !== null);
}

/** The viewer at /reels/ shows no dates; with several reels in it nothing tells which one the address means. */
function isReelViewer(box: Element): boolean {
  return find(box, REEL_AUTHOR) !== null && findAll(box, 'video').length === 1;
}

/** The row of the comment that a date belongs to; null for the date of a post or of its caption. */
export function commentRowOf(
  time: Element,
  neighbours?: (Element | undefined)[],
  root?: Element,
): Element | null {
  const link = closest(time, 'a[href]');
  const path = link ? pathOf(link) : '';
  if (commentIdsIn(path)) return rowOf(time, neighbours, root);
  if (shortcodeIn(path) || !closest(time, POST_BOX)) return null;
  // Logged out, and in markup of 2024, a comment's date may have no link: its row then has a heart or "Reply".
  const row = rowOf(time, neighbours, root);
  return row && isAnswerable(row) && find(row, PICTURE) ? row : null;
}

/** A caption can't be liked or answered on its own. */
function isAnswerable(row: Element): boolean {
  return findAll(row, PRESSED_TEXT).some((button) => isReplyText(rawText(button)));
}

/**
 * The row of a comment: from its date up to where its heart is, and never to where another date begins.
 * What unfolds its replies stands outside.
 * @param neighbours the dates before and after it in `root`, which spare counting them at each step
 */
function rowOf(
  time: Element,
  neighbours?: (Element | undefined)[],
  root?: Element,
): Element | null {
  const isShared = (area: Element) =>
    neighbours && root && area !== root && root.contains(area)
      ? neighbours.some((other) => other && area.contains(other))
      : findAll(area, TIME).length > 1;
  let row = parentOf(time);
  let widest = row;
  while (row && !isMatch(row, ROW_EDGE) && !isShared(row)) {
    if (find(row, PICTURE) && hasOwnHeart(row)) return row;
    widest = find(row, 'form, textarea, section') ? widest : row;
    row = parentOf(row);
  }
  return widest;
}

/** The row that an element stands in. */
function rowAround(element: Element): Element | null {
  for (
    let area: Element | null = element;
    area && !isMatch(area, ROW_EDGE);
    area = parentOf(area)
  ) {
    const times = findAll(area, TIME);
    if (times.length > 1) return null;
    const [time] = times;
    if (time) {
      const row = commentRowOf(time);
      return row && (row === element || row.contains(element)) ? row : null;
    }
  }
  return null;
}

/** The badge of a verified author is an icon as well, but can't be pressed on its own. */
function hasOwnHeart(row: Element): boolean {
  return findAll(row, ICON).some((icon) => !closest(icon, 'a[href]'));
}

function linkAround(time: Element | null): Element | null {
  return time && closest(time, 'a[href]');
}
