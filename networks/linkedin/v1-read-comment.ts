import type { Comment } from '../contract';
import { readCount } from '../counts';
import { readText } from '../text';
import { commentAround } from './find-comments';
import { authorAt, nameIn, visibleText } from './name-in';
import { countOr } from './read-reactions';
import { readTime } from './read-time';
import { PROFILE } from './selectors';
import {
  COMMENT_REACTIONS,
  COMMENT_REPLIES,
  COMMENT_TEXT,
  COMMENTER_NAME,
  SEE_MORE,
} from './v1-selectors';

/** What a comment itself says, apart from where it stands. */
export type CommentContent = Omit<Comment, 'key' | 'postKey' | 'parentKey' | 'address'>;

/** Reads a V1 comment without the replies nested in it. */
export function readV1Comment(comment: Element, id: string, now: number): CommentContent | null {
  const own = (selector: string) => {
    for (const part of comment.querySelectorAll(selector))
      if (commentAround(part) === comment) return part;
    return null;
  };
  const nameHolder = own(COMMENTER_NAME);
  const name = nameHolder ? nameIn(nameHolder) : '';
  const text = own(COMMENT_TEXT);
  if (!name && !text) return null;
  const time = own('time');
  const moment = time && readTime(visibleText(time), id, now);
  return {
    author: name
      ? { ok: true, value: authorAt(nameHolder?.closest('a') ?? own(PROFILE), name) }
      : { ok: false, why: 'changed' },
    text: text
      ? { ok: true, value: readText(text, isHidden, 'pre-line') }
      : { ok: false, why: 'changed' },
    truncated: own(SEE_MORE) !== null && own(SEE_MORE)?.getAttribute('aria-expanded') !== 'true',
    language: null,
    at: moment ? { ok: true, value: moment } : { ok: false, why: 'changed' },
    reactions: countOr(numberIn(own(COMMENT_REACTIONS))),
    replies: countOr(numberIn(own(COMMENT_REPLIES))),
  };
}

function numberIn(holder: Element | null) {
  if (!holder) return null;
  const label = holder.getAttribute('aria-label') ?? '';
  return readCount(readText(holder), 'rounded') ?? readCount(label, 'rounded');
}

function isHidden(element: Element): boolean {
  return element.matches('.visually-hidden,.a11y-text');
}
