import type { Reply } from '../model';
import { type Opening, openingOrder } from './by-use';
import { parseQuery, type SoughtWord } from './query';
import { scoreReplies } from './rank';
import { passesFilter, type ReplyFilter } from './reply-filter';
import type { ReplyIndex } from './reply-index';

/** What was looked for, to mark it in the texts found. */
export interface Sought {
  words: readonly SoughtWord[];
  /** Words begun and words with one typo were looked for too. */
  forgiving: boolean;
}

export interface FoundReplies {
  /** Best first. */
  replies: Reply[];
  sought: Sought;
  /** Where each part of what is shown without a search begins; empty with one. */
  parts: Opening['parts'];
}

/** With fewer, what was typed may be wrong. */
const ENOUGH = 3;

/**
 * The replies that have every word, best match first, by use among equals; a title tells more than a shortcut, a tag,
 * the body, and a whole word more than one begun. Where that finds next to nothing, those with one typo follow.
 * Without words: recent ones, then favourites and the most used, then those never used.
 */
export function searchReplies(index: ReplyIndex, typed: string, filter: ReplyFilter): FoundReplies {
  const query = parseQuery(typed);
  const { words } = query;
  const passes = passesFilter(query, filter);
  const strictly = { words, forgiving: false };
  if (words.length === 0) {
    const replies = index.inOrder().flatMap(({ reply }) => (reply && passes(reply) ? [reply] : []));
    return { ...openingOrder(replies), sought: strictly };
  }
  const strict = bestFirst(index, scoreReplies(index, words, false), passes);
  if (strict.length >= ENOUGH) return { replies: strict, sought: strictly, parts: [] };
  const loose = bestFirst(index, scoreReplies(index, words, true), passes);
  const known = new Set(strict);
  const replies = [...strict, ...loose.filter((reply) => !known.has(reply))];
  return { replies, sought: { words, forgiving: true }, parts: [] };
}

/** The replies with points that pass, most points first; among equals as they stood. */
function bestFirst(
  index: ReplyIndex,
  scores: Uint32Array,
  passes: (reply: Reply) => boolean,
): Reply[] {
  const byScore = new Map<number, Reply[]>();
  for (const { reply, number } of index.inOrder()) {
    const score = scores[number] ?? 0;
    if (score === 0 || reply === null || !passes(reply)) continue;
    const equals = byScore.get(score);
    if (equals) equals.push(reply);
    else byScore.set(score, [reply]);
  }
  return [...byScore].sort(([a], [b]) => b - a).flatMap(([, replies]) => replies);
}
