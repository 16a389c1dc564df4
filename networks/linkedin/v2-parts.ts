import { findAll } from '../elements';

/** All that anything is read from; attributes are looked at one by one, which costs half of asking for their contents here. */
const PARTS = 'a,p,button,svg[id],[role="button"],[componentkey],[data-testid]';
const COMMENT_KEY = /^(?:replaceableComment|CommentComponentReference)_/;

/** What a V2 post holds, in the order of the page: found in one walk, as posts are many. */
export function partsOf(post: Element): Element[] {
  return findAll(post, PARTS);
}

/** The parts that are in no comment, and no comments. */
export function withoutComments(parts: Element[]): Element[] {
  let comment: Element | null = null;
  return parts.filter((part) => {
    if (comment?.contains(part)) return false;
    const isComment = COMMENT_KEY.test(part.getAttribute('componentkey') ?? '');
    if (isComment) comment = part;
    return !isComment;
  });
}

/** The first icon whose name begins so; icons are named alike in every language. */
export function iconIn(parts: Element[], name: string): Element | undefined {
  return parts.find((part) => part.localName === 'svg' && part.id.startsWith(name));
}
