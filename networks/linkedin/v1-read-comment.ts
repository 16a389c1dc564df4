import { readText } from '../text';
import type { CommentContent } from './content';
import { commentAround } from './find-comments';
import { authorAt, nameIn, visibleText } from './name-in';
import { type Dated, readTime } from './read-time';
import { PROFILE } from './selectors';
import { numberIn } from './v1-read-counts';
import { isForReadersOnly } from './v1-read-post';
import {
  COMMENT_REACTIONS,
  COMMENT_REPLIES,
  COMMENT_TEXT,
  COMMENTER_NAME,
  SEE_MORE,
} from './v1-selectors';

/** Reads a V1 comment without the replies nested in it. */
export function readV1Comment(comment: Element, dated: Dated, now: number): CommentContent {
  const own = (selector: string) => {
    for (const part of comment.querySelectorAll(selector))
      if (commentAround(part) === comment) return part;
    return null;
  };
  const nameHolder = own(COMMENTER_NAME);
  const name = nameHolder ? nameIn(nameHolder) : '';
  const text = own(COMMENT_TEXT);
  const time = own('time');
  const more = own(SEE_MORE);
  return {
    author: name ? authorAt(nameHolder?.closest('a') ?? own(PROFILE), name) : null,
    text: text && readText(text, isForReadersOnly, 'pre-line'),
    truncated: more !== null && more.getAttribute('aria-expanded') !== 'true',
    moment: readTime(time ? visibleText(time) : '', dated, now),
    reactions: numberIn(own(COMMENT_REACTIONS)),
    replies: numberIn(own(COMMENT_REPLIES)),
  };
}
