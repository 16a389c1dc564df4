import type { ReadingContext } from '../contract';
import { findAll, isMatch, parentOf } from '../elements';
import { commentIdsIn, pathOf, shortcodeIn } from './addresses';
import { commentLinkOf, permalinkOf } from './find';
import { COMMENT_TIME, POST_BOX } from './selectors';

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

/** The key of the post that a comment stands under: its own permalink says so. */
export function postKeyOfComment(link: Element, context: ReadingContext): string | null {
  const code = shortcodeIn(pathOf(link));
  return code ? `instagram:${code}` : context.page.postKey;
}

/**
 * The comment that a reply answers: by its permalink, else by the thread around it, where replies are set deeper
 * than the comment that they stand under. Null at the top of the thread.
 */
export function parentKeyOf(link: Element): string | null {
  const ids = commentIdsIn(pathOf(link));
  if (ids?.parentId) return `instagram:${ids.parentId}`;
  const depth = depthOf(link);
  let seen = link;
  for (let area = parentOf(link); area && !isMatch(area, POST_BOX); area = parentOf(area)) {
    const first = commentLinkOf(area);
    if (!first || first === seen) continue;
    seen = first;
    if (depthOf(first) >= depth) continue;
    const parent = nearestAbove(area, link, depth);
    const key = parent && commentIdsIn(pathOf(parent))?.id;
    return key ? `instagram:${key}` : null;
  }
  return null;
}

/** The last comment before this one that stands less deep. */
function nearestAbove(area: Element, link: Element, depth: number): Element | null {
  let parent: Element | null = null;
  for (const time of findAll(area, COMMENT_TIME)) {
    const other = time.closest('a');
    if (other === link) break;
    if (other && depthOf(other) < depth) parent = other;
  }
  return parent;
}

/** How deep in the page an element stands. */
export function depthOf(element: Element): number {
  let depth = 0;
  for (let above = parentOf(element); above; above = parentOf(above)) depth++;
  return depth;
}
