import { isForgiven, isOneEditAway } from './one-edit';
import type { SoughtWord } from './query';
import type { ReplyIndex } from './reply-index';
import { FIELD } from './reply-words';
import type { Term } from './vocabulary';

/** Points for a word by where it stands: body, tag, shortcut, title, the title's first word (in the order of `FIELD`). */
const EXACT = [16, 28, 36, 40, 42] as const;
const BEGUN = [12, 22, 29, 32, 34] as const;
const MISTYPED = [1, 5, 8, 10, 11] as const;
type Points = readonly number[];

/**
 * How well each reply fits, by slot; 0 for one that lacks a word.
 * @param forgiving every word may be begun only, or have one typo; else the word being typed may be begun
 */
export function scoreReplies(
  index: ReplyIndex,
  words: readonly SoughtWord[],
  forgiving: boolean,
): Uint32Array {
  const totals = new Uint32Array(index.capacity());
  const best = new Uint8Array(index.capacity());
  words.forEach((word, before) => {
    best.fill(0);
    if (word.inShortcut) scoreShortcuts(index, word.text, forgiving, best);
    else scoreWord(index, word, forgiving, best);
    for (let slot = 0; slot < totals.length; slot += 1) {
      const points = best[slot] ?? 0;
      const total = totals[slot] ?? 0;
      totals[slot] = points === 0 || (before > 0 && total === 0) ? 0 : total + points;
    }
  });
  return totals;
}

function scoreWord(index: ReplyIndex, word: SoughtWord, forgiving: boolean, best: Uint8Array) {
  const vocabulary = index.vocabulary();
  const { text, begun } = word;
  if (forgiving && isForgiven(text)) {
    for (const term of vocabulary.oneEditFrom(text, begun)) raise(best, term, MISTYPED);
  }
  if (forgiving || begun) {
    for (const term of vocabulary.beginningWith(text)) raise(best, term, BEGUN);
  }
  const exact = vocabulary.exactly(text);
  if (exact) raise(best, exact, EXACT);
}

function raise(best: Uint8Array, term: Term, points: Points): void {
  for (const place of term.places) {
    const slot = place >> 3;
    const worth = points[place & 7] ?? 0;
    if (worth > (best[slot] ?? 0)) best[slot] = worth;
  }
}

function scoreShortcuts(index: ReplyIndex, text: string, forgiving: boolean, best: Uint8Array) {
  const forgiven = forgiving && isForgiven(text);
  for (const { number, shortcut } of index.inOrder()) {
    if (shortcut === '') continue;
    if (shortcut === text) best[number] = EXACT[FIELD.shortcut];
    else if (shortcut.startsWith(text)) best[number] = BEGUN[FIELD.shortcut];
    else if (forgiven && isOneEditAway(text, shortcut, true))
      best[number] = MISTYPED[FIELD.shortcut];
  }
}
