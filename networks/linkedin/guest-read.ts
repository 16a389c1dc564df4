import { readCount } from '../counts';
import { readText } from '../text';
import type { CommentContent, PostContent } from './content';
import {
  GUEST_AUTHOR,
  GUEST_COMMENT_REACTIONS,
  GUEST_COMMENT_TEXT,
  GUEST_COMMENT_TIME,
  GUEST_COMMENTER,
  GUEST_COMMENTS,
  GUEST_REACTIONS,
  GUEST_TEXT,
} from './guest-selectors';
import { authorAt, nameIn } from './name-in';
import { type Dated, readTime } from './read-time';

/** Reads a post as it is shown to people who are not logged in. Shares and views are never shown there. */
export function readGuestPost(post: Element, dated: Dated, now: number): PostContent {
  const text = post.querySelector(GUEST_TEXT);
  return {
    author: authorOf(post.querySelector(GUEST_AUTHOR)),
    text: text ? readText(text, undefined, 'pre-wrap') : '',
    truncated: false,
    moment: dateOf(post.querySelector('time'), dated, now),
    promoted: false,
    counts: {
      reactions: numberOf(post.querySelector(GUEST_REACTIONS), 'data-num-reactions'),
      comments: numberOf(post.querySelector(GUEST_COMMENTS), 'data-num-comments'),
      shares: null,
      views: null,
    },
  };
}

/** Reads a comment as it is shown to people who are not logged in. */
export function readGuestComment(comment: Element, dated: Dated, now: number): CommentContent {
  const text = comment.querySelector(GUEST_COMMENT_TEXT);
  const reactions = comment.querySelector(GUEST_COMMENT_REACTIONS);
  return {
    author: authorOf(comment.querySelector(GUEST_COMMENTER)),
    text: text && readText(text, undefined, 'pre-wrap'),
    truncated: false,
    moment: dateOf(comment.querySelector(GUEST_COMMENT_TIME), dated, now),
    reactions: reactions && readCount(readText(reactions), 'rounded'),
    replies: null,
  };
}

function authorOf(link: Element | null) {
  return link && authorAt(link, nameIn(link));
}

function dateOf(label: Element | null, dated: Dated, now: number) {
  return readTime(label ? readText(label) : '', dated, now);
}

function numberOf(element: Element | null, attribute: string) {
  return readCount(element?.getAttribute(attribute) ?? '', 'rounded');
}
