import type { Comment, Count, Reading, ReadingContext } from '../contract';
import { readCount } from '../counts';
import { closest, find, findAll, isMatch, parentOf, rawText } from '../elements';
import { readText } from '../text';
import { absolute, commentIdsIn, pathOf } from './addresses';
import { commentLinkOf } from './find';
import { depthOf, parentKeyOf, postKeyOfComment } from './identity';
import { authorOf, profileLinkIn } from './read-author';
import { readDate } from './read-post';
import { COMMENT_TIME, POST_BOX, PRESSED_TEXT, TEXT_BLOCK, TIME } from './selectors';
import { isRepliesText } from './words';

/** How far around a row its replies' button stands (three steps, 2025-11). */
const THREAD_STEPS = 4;

/** Reads a comment or a reply; null when its permalink is gone. */
export function readComment(row: Element, context: ReadingContext): Comment | null {
  const link = commentLinkOf(row);
  const ids = link && commentIdsIn(pathOf(link));
  if (!link || !ids) return null;
  const profile = profileLinkIn(row);
  const author = profile && authorOf(profile);
  const block = textBlockOf(row, link, profile);
  const isGif = !block && findAll(row, 'img').length > 1;
  return {
    key: `instagram:${ids.id}`,
    postKey: postKeyOfComment(link, context),
    parentKey: parentKeyOf(link),
    address: absolute(pathOf(link)),
    author: author ? { ok: true, value: author } : { ok: false, why: 'changed' },
    text:
      block || isGif
        ? { ok: true, value: block ? textOf(block) : '' }
        : { ok: false, why: 'changed' },
    truncated: block ? findAll(block, PRESSED_TEXT).some((button) => !isMatch(button, 'a')) : false,
    language: block?.getAttribute('lang') ?? null,
    at: readDate(find(link, TIME)),
    reactions: readLikes(row),
    replies: readReplies(row, link),
  };
}

/** The handle of a comment's author; null when the row shows none. */
export function handleOf(row: Element): string | null {
  const profile = profileLinkIn(row);
  return profile ? (authorOf(profile)?.handle ?? null) : null;
}

/** The first block that is neither the author's name, nor the date, nor a button. */
function textBlockOf(row: Element, link: Element, profile: Element | undefined): Element | null {
  for (const block of findAll(row, TEXT_BLOCK)) {
    if (block.contains(link) || (profile && block.contains(profile))) continue;
    if (
      closest(block, `a, ${PRESSED_TEXT}`) ||
      find(block, 'time, button svg, [role="button"] svg')
    )
      continue;
    if (textOf(block)) return block;
  }
  return null;
}

function textOf(block: Element): string {
  return readText(block, (element) => element.getAttribute('role') === 'button');
}

/** "168 likes" is the first button with a number; a comment nobody liked has none. */
function readLikes(row: Element): Reading<Count> {
  for (const button of findAll(row, PRESSED_TEXT)) {
    const text = rawText(button);
    if (find(button, 'svg') || isRepliesText(text)) continue;
    const count = readCount(text, 'rounded');
    if (count) return { ok: true, value: count };
  }
  return { ok: false, why: 'absent' };
}

/** "View all 21 replies" stands after the row, before the next comment that isn't set deeper. */
function readReplies(row: Element, link: Element): Reading<Count> {
  const depth = depthOf(link);
  let area: Element | null = row;
  for (let step = 0; area && step <= THREAD_STEPS && !isMatch(area, POST_BOX); step++) {
    // The first date of a list of threads is another comment's: no need to look at all of them.
    if (commentLinkOf(area) !== link) break;
    const others =
      area === row ? [] : findAll(area, COMMENT_TIME).filter((time) => !row.contains(time));
    // A `time` stands one deeper than its link.
    if (others.some((time) => depthOf(time) <= depth + 1)) break;
    for (const button of findAll(area, PRESSED_TEXT)) {
      const text = rawText(button);
      const count = isRepliesText(text) ? readCount(text, 'rounded') : null;
      if (count) return { ok: true, value: count };
    }
    area = parentOf(area);
  }
  return { ok: false, why: 'absent' };
}
