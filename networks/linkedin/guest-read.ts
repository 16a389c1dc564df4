import { readCount } from '../counts';
import { readText } from '../text';
import type { CommentContent, PostContent } from './content';
import {
  GUEST_AUTHOR,
  GUEST_COMMENT_REACTIONS,
  GUEST_COMMENT_TEXT,
  GUEST_COMMENT_TIME,
  GUEST_COMMENTER,
  GUEST_TEXT,
} from './guest-selectors';
import { authorAt, nameIn } from './name-in';
import { type Dated, readTime } from './read-time';

/** Reads a post as it is shown to people who are not logged in. Shares and views are never shown there. */
export function readGuestPost(post: Element, dated: Dated, now: number): PostContent {
  return {
    author: authorOf(post.querySelector(GUEST_AUTHOR)),
    text: textIn(post, GUEST_TEXT, 'pre-wrap'),
    truncated: false,
    moment: readTime(textIn(post, 'time'), dated, now),
    promoted: false,
    counts: {
      reactions: numberIn(post, 'data-num-reactions'),
      comments: numberIn(post, 'data-num-comments'),
      shares: null,
      views: null,
    },
  };
}

/** Reads a comment as it is shown to people who are not logged in. */
export function readGuestComment(comment: Element, dated: Dated, now: number): CommentContent {
  return {
    author: authorOf(comment.querySelector(GUEST_COMMENTER)),
    text: textIn(comment, GUEST_COMMENT_TEXT, 'pre-wrap'),
    truncated: false,
    moment: readTime(textIn(comment, GUEST_COMMENT_TIME), dated, now),
    reactions: readCount(textIn(comment, GUEST_COMMENT_REACTIONS), 'rounded'),
    replies: null,
  };
}

function authorOf(link: Element | null) {
  return link && authorAt(link, nameIn(link));
}

function textIn(element: Element, selector: string, whiteSpace?: 'pre-wrap'): string {
  const holder = element.querySelector(selector);
  return holder ? readText(holder, undefined, whiteSpace) : '';
}

/** Counters are also written as attributes, in full. */
function numberIn(post: Element, attribute: string) {
  return readCount(post.querySelector(`[${attribute}]`)?.getAttribute(attribute) ?? '', 'rounded');
}
