import { GAP } from '../fold/symbols';
import { type Automaton, hasEnd, ROW } from './automaton';
import { MOST_CHECKS, MOST_HITS } from './limits';
import { type Comparing, matchWords } from './match-words';
import type { WatchTerm } from './model';
import type { PreparedTerm } from './prepared-term';
import { endInText, isEdge, isLoose, type StreamView, wordStart } from './stream-view';
import { STAR, type TermWord } from './term-words';

/** A term found in a reading: offsets in the reading's text, end excluded. */
export interface FoundTerm {
  term: WatchTerm;
  start: number;
  end: number;
  isStretched: boolean;
}

/** From this many symbols on, a term is told among letters that stand one by one. */
const TOLD_WHEN_LOOSE = 5;

/**
 * Finds terms in a reading, in one pass over its symbols.
 * @param wanted which terms are watched there
 * @returns `isNear`: a word stands there of a term of several, the others don't
 */
export function findTerms(
  view: StreamView,
  { table, endsAt }: Automaton,
  terms: readonly PreparedTerm[],
  wanted: (term: WatchTerm) => boolean,
): { found: FoundTerm[]; isNear: boolean } {
  const { symbols, count } = view.stream;
  const found: FoundTerm[] = [];
  let isNear = false;
  let checks = 0;
  let state = 0;
  for (let at = 0; at < count; at++) {
    state = table[(state & ROW) + (symbols[at] ?? 0)] ?? 0;
    if (!hasEnd(state)) continue;
    endsAt(state, (id) => {
      const prepared = terms[id];
      checks += 1;
      if (!prepared || checks > MOST_CHECKS || found.length >= MOST_HITS) return;
      if (!wanted(prepared.term)) return;
      const hit = lookCloser(view, prepared, at + 1 - prepared.anchor.length);
      if (hit !== null) found.push(hit);
      else if (prepared.words.length > 1) isNear = true;
    });
  }
  return { found, isNear };
}

function lookCloser(
  view: StreamView,
  prepared: PreparedTerm,
  anchorStart: number,
): FoundTerm | null {
  const { term, words } = prepared;
  const start = startOf(view, prepared, anchorStart);
  if (start < 0) return null;
  const begins = !term.wholeWord || isEdge(view, start);
  const isLong = words.reduce((sum, { length }) => sum + length, 0) >= TOLD_WHEN_LOOSE;
  if (!begins && !(isLong && view.loose.length > 0)) return null;
  const comparing: Comparing = { caseSensitive: term.caseSensitive, isStretched: false };
  const end = matchWords(words, view, start, comparing);
  if (end < 0) return null;
  const isWhole = begins && (!term.wholeWord || isEdge(view, end));
  if (!isWhole && !(isLong && isLoose(view, start, end))) return null;
  if (isExcepted(view, prepared, start, end)) return null;
  return {
    term,
    start: view.stream.from[start] ?? 0,
    end: endInText(view, end),
    isStretched: comparing.isStretched,
  };
}

/** Where a term would begin whose anchor stands there; -1: nowhere. */
function startOf({ stream }: StreamView, prepared: PreparedTerm, anchorStart: number): number {
  const { words, anchorWord, anchorOffset, term } = prepared;
  let at = anchorOffset === null ? wordStart(stream, anchorStart) : anchorStart - anchorOffset;
  for (let i = anchorWord - 1; i >= 0; i--) {
    if (at <= 0 || stream.symbols[at - 1] !== GAP) return -1;
    const word = words[i] ?? [];
    const isWithin = i === 0 && !term.wholeWord && !hasStar(word);
    at = isWithin ? at - 1 - word.length : wordStart(stream, at - 1);
  }
  return at;
}

const hasStar = (word: TermWord): boolean => word.some(({ symbol }) => symbol === STAR);

function isExcepted(
  view: StreamView,
  { notBefore, notAfter }: PreparedTerm,
  start: number,
  end: number,
): boolean {
  const { stream } = view;
  const read = (words: readonly TermWord[], from: number) =>
    matchWords(words, view, from, { caseSensitive: false, isStretched: false });
  if (end < stream.count && stream.symbols[end] === GAP) {
    for (const words of notBefore) {
      const last = read(words, end + 1);
      if (last >= 0 && isEdge(view, last)) return true;
    }
  }
  if (start < 1 || stream.symbols[start - 1] !== GAP) return false;
  return notAfter.some((words) => {
    let from = start;
    for (let i = 0; i < words.length && from > 0; i++) from = wordStart(stream, from - 1);
    return read(words, from) === start - 1;
  });
}
