import { closest, find, findAll, isMatch } from '../elements';
import { type CommentIds, commentIdsIn } from './comment-ids';
import { ARTICLE, COMMENT_BOX } from './selectors';

/** Everything in a comment that a reader asks about. */
const PARTS = `a[href], [role="button"], [dir="auto"], img, video, ${COMMENT_BOX}`;

/** What belongs to one comment, and not to the replies nested in it, found in one pass. */
export interface CommentParts {
  comment: Element;
  /** The wrapper with the id, where there is one (2026-09). */
  wrapper: Element | null;
  /** « Commentaire de … il y a 2 h »; empty where the article has none. */
  label: string;
  links: Element[];
  buttons: Element[];
  /** Blocks of text, outermost only. */
  blocks: Element[];
  hasPicture: boolean;
  ids: CommentIds | null;
}

/** Finds the parts of a comment. */
export function commentPartsOf(comment: Element): CommentParts {
  const parts: CommentParts = {
    comment,
    wrapper: wrapperOf(comment),
    label: comment.getAttribute('aria-label') ?? '',
    links: [],
    buttons: [],
    blocks: [],
    hasPicture: false,
    ids: null,
  };
  let nested: Element | null = null;
  for (const element of findAll(comment, PARTS)) {
    if (nested?.contains(element)) continue;
    if (isMatch(element, COMMENT_BOX)) nested = element;
    else sort(element, parts);
  }
  parts.ids = idsOf(parts);
  return parts;
}

/** True for the actions under a comment, whatever list the comment itself stands in. */
export function isAction(element: Element, comment: Element): boolean {
  const item = closest(element, 'li');
  return item !== null && item !== comment && comment.contains(item);
}

function sort(element: Element, parts: CommentParts): void {
  if (element.localName === 'a') parts.links.push(element);
  else if (element.localName === 'img' || element.localName === 'video') parts.hasPicture = true;
  else if (element.getAttribute('role') === 'button') parts.buttons.push(element);
  else if (!parts.blocks.at(-1)?.contains(element)) parts.blocks.push(element);
}

/** The wrapper of a comment is the one that it comes first in; a reply may stand further down in its parent's. */
function wrapperOf(comment: Element): Element | null {
  const wrapper = closest(comment, '[data-commentid]');
  return wrapper && (wrapper === comment || find(wrapper, ARTICLE) === comment) ? wrapper : null;
}

/** The ids that a comment's wrapper and links carry; null when there are none. */
function idsOf({ comment, wrapper, links }: CommentParts): CommentIds | null {
  let found = null as CommentIds | null;
  for (const link of links) {
    const href = link.getAttribute('href') ?? '';
    const ids: CommentIds | null = href.includes('comment_id=') ? commentIdsIn(href) : null;
    // Links in the text may lead to other comments: the author's comes before, and only its own time's may correct it.
    if (!ids || (found && ids.id !== found.id && !isAction(link, comment))) continue;
    found = found?.parentId ? found : { ...ids, postId: ids.postId ?? found?.postId ?? null };
  }
  const id = wrapper?.getAttribute('data-commentid');
  if (!id) return found;
  return found ? { ...found, id } : { id, parentId: null, postId: null };
}
