import { findAll } from '../elements';
import { COMMENT } from './selectors';
import { COMMENTARY, TEXT } from './v2-selectors';

const PARTS = `a,p,button,svg[id],[role="button"],${TEXT},${COMMENTARY}`;

/** Whatever is read in a V2 post, in the order of the page and without its comments: found in one walk, as posts are many. */
export function ownPartsOf(post: Element): Element[] {
  const comments = findAll(post, COMMENT);
  const parts = findAll(post, PARTS);
  return comments.length === 0
    ? parts
    : parts.filter((part) => !comments.some((comment) => comment.contains(part)));
}

/** The first icon whose name begins so; icons are named alike in every language. */
export function iconIn(parts: Element[], name: string): Element | undefined {
  return parts.find((part) => part.localName === 'svg' && part.id.startsWith(name));
}
