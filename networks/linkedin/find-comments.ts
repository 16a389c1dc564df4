import { closest, closestAbove, findAll } from '../elements';
import { COMMENT, MESSAGES } from './selectors';
import { commentUrnOf } from './urn';

/** Comments inside `root` and the one around it, each by the outermost element that bears its id. */
export function findComments(root: Element): Element[] {
  const around = closest(root, COMMENT);
  const inside = findAll(root, COMMENT);
  const comments = new Set<Element>();
  for (const comment of around ? [around, ...inside] : inside) {
    if (!comment.closest(MESSAGES)) comments.add(outermostOf(comment));
  }
  return [...comments];
}

/** The comment that holds an element; null outside comments. */
export function commentAround(element: Element | null): Element | null {
  const comment = element && closest(element, COMMENT);
  return comment ? outermostOf(comment) : null;
}

/** V2 nests up to four elements of one comment; a different id around it is its parent's (V1). */
function outermostOf(comment: Element): Element {
  const id = commentUrnOf(comment)?.id;
  let outermost = comment;
  let next = closestAbove(comment, COMMENT);
  while (next && commentUrnOf(next)?.id === id) {
    outermost = next;
    next = closestAbove(next, COMMENT);
  }
  return outermost;
}
