import { closest, find, findAll, isMatch, parentOf } from '../elements';
import { COMMENT_TIME, ICON, POST_BOX, POST_TIME, TIME } from './selectors';

/** What a comment's row never reaches over. */
const ROW_EDGE = `${POST_BOX}, body`;

/** Elements that hold a post, inside `root` or around it. */
export function findPosts(root: Element): Element[] {
  const boxes = new Set<Element>();
  for (const element of [root, ...findAll(root, TIME)]) {
    const box = closest(element, POST_BOX);
    if (box) boxes.add(box);
  }
  return [...boxes].filter((box) => postBoxOf(box) === box);
}

/** Elements that hold a comment, inside `root` or around it. */
export function findComments(root: Element): Element[] {
  const rows = new Set<Element>();
  for (const time of findAll(root, COMMENT_TIME)) {
    const row = rowOf(time);
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
  return permalinkOf(box) || find(box, COMMENT_TIME) ? box : null;
}

/** The link on the post's own date; null where the post shows none. */
export function permalinkOf(box: Element): Element | null {
  return linkAround(find(box, POST_TIME));
}

/** The link on a comment's date; null in what is no comment. */
export function commentLinkOf(row: Element): Element | null {
  return linkAround(find(row, COMMENT_TIME));
}

/**
 * The row of a comment: from its date up to where its heart is, and never to where another date begins.
 * What unfolds its replies stands outside.
 */
function rowOf(time: Element): Element | null {
  let row = parentOf(time);
  let widest = row;
  while (row && !isMatch(row, ROW_EDGE) && findAll(row, TIME).length === 1) {
    if (find(row, ICON) && find(row, 'img, [role="img"]') && hasOwnHeart(row)) return row;
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
      const row = isMatch(time, COMMENT_TIME) && rowOf(time);
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
