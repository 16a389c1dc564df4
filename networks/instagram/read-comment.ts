import type { Comment, Count, Reading, ReadingContext } from '../contract';
import { readCount } from '../counts';
import { closest, find, findAll, isBefore, isMatch, parentOf, rawText } from '../elements';
import { readText } from '../text';
import { absolute, pathOf } from './addresses';
import { commentLinkOf, commentTimesIn, timeOf } from './find';
import { commentKeyOf, depthOf, parentKeyOf, postKeyOfComment } from './identity';
import { authorOf, profileLinkIn } from './read-author';
import { readDate } from './read-post';
import { COMMENT_TIME, POST_BOX, PRESSED_TEXT, TEXT_BLOCK } from './selectors';
import { isRepliesText } from './words';

/** How far around a row its replies' button stands (three steps, 2025-11). */
const THREAD_STEPS = 4;

/** Reads a comment or a reply; null when it shows neither a date nor words to tell it by. */
export function readComment(row: Element, context: ReadingContext): Comment | null {
  const link = commentLinkOf(row);
  const time = timeOf(row);
  const key = commentKeyOf(row, link);
  if (!time || !key) return null;
  const profile = profileLinkIn(row);
  const author = profile && authorOf(profile);
  const buttons = findAll(row, PRESSED_TEXT).filter((button) => !isMatch(button, 'a'));
  const block = textBlockOf(row, link ?? time, profile, buttons);
  const isGif = !block && findAll(row, 'img').length > 1;
  return {
    key,
    postKey: postKeyOfComment(row, link, context),
    parentKey: parentKeyOf(row, link),
    address: link && absolute(pathOf(link)),
    author: author ? { ok: true, value: author } : { ok: false, why: 'changed' },
    text:
      block || isGif
        ? { ok: true, value: block ? textOf(block) : '' }
        : { ok: false, why: 'changed' },
    truncated: block ? buttons.some((button) => block.contains(button)) : false,
    language: block?.getAttribute('lang') ?? null,
    at: readDate(time),
    reactions: readLikes(buttons),
    replies: readReplies(row, time),
  };
}

/** The handle of a comment's author; null when the row shows none. */
export function handleOf(row: Element): string | null {
  const profile = profileLinkIn(row);
  return profile ? (authorOf(profile)?.handle ?? null) : null;
}

/** The first block that is neither the author's name, nor the date, nor in a link or a button. */
function textBlockOf(
  row: Element,
  date: Element,
  profile: Element | undefined,
  buttons: Element[],
): Element | null {
  for (const block of findAll(row, TEXT_BLOCK)) {
    if (block.contains(date) || (profile && (block.contains(profile) || profile.contains(block))))
      continue;
    // In markup of 2024 a whole row stands in one button more.
    if (buttons.some((button) => button.contains(block))) continue;
    if (closest(block, 'a') || find(block, 'time, button svg, [role="button"] svg')) continue;
    if (textOf(block)) return block;
  }
  return null;
}

function textOf(block: Element): string {
  return readText(block, (element) => element.getAttribute('role') === 'button');
}

/** "168 likes" is the first button with a number; a comment nobody liked has none. */
function readLikes(buttons: Element[]): Reading<Count> {
  for (const button of buttons) {
    const text = rawText(button);
    if (!/\d/.test(text) || isRepliesText(text) || find(button, 'svg')) continue;
    const count = readCount(text, 'rounded');
    if (count) return { ok: true, value: count };
  }
  return { ok: false, why: 'absent' };
}

function readReplies(row: Element, own: Element): Reading<Count> {
  const unfolding = unfoldingOf(row, own);
  return unfolding ? { ok: true, value: unfolding.count } : { ok: false, why: 'absent' };
}

/** "View all 21 replies" stands after the row, before the next comment that isn't set deeper. */
export function unfoldingOf(row: Element, own: Element): { button: Element; count: Count } | null {
  const areLinked = isMatch(own, COMMENT_TIME);
  const depth = depthOf(own);
  let area: Element | null = row;
  for (let step = 0; area && step <= THREAD_STEPS && !isMatch(area, POST_BOX); step++) {
    const times = area === row ? [own] : commentTimesIn(area, areLinked);
    // The first date of a list of threads is another comment's.
    if (times[0] !== own || times.some((time) => time !== own && depthOf(time) <= depth)) break;
    for (const button of findAll(area, PRESSED_TEXT)) {
      const text = rawText(button);
      if (!/\d/.test(text) || !isRepliesText(text) || !isBefore(row, button)) continue;
      const count = readCount(text, 'rounded');
      if (count) return { button, count };
    }
    area = parentOf(area);
  }
  return null;
}
