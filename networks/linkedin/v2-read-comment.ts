import type { Author, Count, Moment } from '../contract';
import { readCount } from '../counts';
import { readMoment } from '../moments';
import { readText } from '../text';
import type { CommentContent } from './content';
import { authorAt, firstPart, nameIn, visibleText } from './name-in';
import { type Dated, readTime } from './read-time';
import { PROFILE } from './selectors';
import { isMore } from './v2-read-post';
import { replyButtonOf } from './v2-reply-button';
import { COMMENTARY, IS_REPLY, MORE, TEXT } from './v2-selectors';

/** Reads a V2 comment: profile links, then paragraphs for date, text and counts; classes say nothing. */
export function readV2Comment(comment: Element, dated: Dated, now: number): CommentContent {
  const text = textOf(comment, now);
  return {
    author: authorOf(comment),
    text: text && readText(text, isMore, 'pre-line'),
    truncated: comment.querySelector(MORE) !== null,
    moment: dateOf(comment, dated, now),
    ...countsOf(comment, text),
  };
}

function authorOf(comment: Element): Author | null {
  for (const link of comment.querySelectorAll(PROFILE)) {
    if (link.closest(`${TEXT},${COMMENTARY}`)) continue;
    const name = nameIn(link.querySelector('p') ?? link);
    if (name) return authorAt(link, name);
  }
  return null;
}

/** Condensed builds mark no text: then it is the paragraph outside links that is neither a date nor a number. */
function textOf(comment: Element, now: number): Element | null {
  const marked = comment.querySelector(TEXT) ?? comment.querySelector(`${COMMENTARY},${IS_REPLY}`);
  if (marked?.localName !== 'a' && marked) return marked;
  return (
    [...comment.querySelectorAll('p')].find((paragraph) => {
      const text = visibleText(paragraph);
      return (
        !paragraph.closest('a,button,[role="button"]') &&
        !/^\d+$/.test(text) &&
        !readMoment(firstPart(text), now)
      );
    }) ?? null
  );
}

function dateOf(comment: Element, dated: Dated, now: number): Moment | null {
  for (const paragraph of comment.querySelectorAll('p,time')) {
    if (paragraph.closest(`a,button,${TEXT}`)) continue;
    const label = visibleText(paragraph);
    const moment = label && readTime(label, dated, now);
    if (moment) return moment;
  }
  return readTime('', dated, now);
}

/** Numbers after the text: those before the reply button count reactions, those after it replies. */
function countsOf(comment: Element, text: Element | null) {
  const reply = replyButtonOf(comment);
  let reactions: Count | null = null;
  let replies: Count | null = null;
  for (const part of comment.querySelectorAll('p,button,[role="button"]')) {
    if (!text || !follows(part, text) || text.contains(part)) continue;
    const label = visibleText(part) || readText(part);
    const count = /^\d/.test(label) ? readCount(label, 'rounded') : null;
    if (!count) continue;
    if (reply && follows(part, reply)) replies ??= count;
    else reactions ??= count;
  }
  return { reactions, replies };
}

function follows(part: Element, reference: Element): boolean {
  return (reference.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
