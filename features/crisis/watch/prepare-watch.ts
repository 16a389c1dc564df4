import type { CompilePattern } from '../../tone/kinds/pattern';
import { foldCharacters } from '../fold/fold-characters';
import { placeOf } from '../fold/place-of';
import { composed, type Reading } from '../fold/reading';
import { SymbolStream } from '../fold/symbol-stream';
import { undisguise } from '../fold/undisguise';
import { hasOverride, undoOverrides } from '../fold/undo-overrides';
import { type Automaton, buildAutomaton } from './automaton';
import { disguisesOf } from './disguises';
import { findTerms } from './find-terms';
import { isFor } from './is-for';
import { isWorthCloser } from './is-worth-closer';
import { MOST_HITS, MOST_READ } from './limits';
import type { WatchHit, WatchPlace, WatchTerm } from './model';
import type { FindTerm } from './other-terms';
import type { PreparedTerm } from './prepared-term';
import { type ReadyTerm, readyTerm, type TermRefusal } from './ready-term';

/** A term that can't be watched, and why. */
interface RefusedTerm extends TermRefusal {
  term: WatchTerm;
}

/** Terms ready to be looked for in many texts. */
export interface Watch {
  /** What is found in a text seen there, in the order of the text; its first 10,000 characters are read. */
  watchText: (raw: string, place: WatchPlace) => WatchHit[];
  refused: RefusedTerm[];
}

/** A term, and what became of making it ready. */
export interface TriedTerm {
  term: WatchTerm;
  ready: ReadyTerm;
}

/**
 * Makes terms ready to be looked for, all those made of words in one pass.
 * @param compile of `loadSafePattern`, for terms that are patterns
 */
export const prepareWatch = (terms: readonly WatchTerm[], compile: CompilePattern): Watch =>
  watchFor(terms.map((term) => ({ term, ready: readyTerm(term, compile) })));

/** The same for terms that were made ready one by one, which takes most of the time. */
export function watchFor(tried: readonly TriedTerm[]): Watch {
  const words: PreparedTerm[] = [];
  const others: { term: WatchTerm; find: FindTerm }[] = [];
  const refused: RefusedTerm[] = [];
  for (const { term, ready } of tried) {
    if ('refusal' in ready) refused.push({ term, ...ready.refusal });
    else if ('words' in ready) words.push(ready.words);
    else others.push({ term, find: ready.find });
  }
  const automaton = buildAutomaton(words.map(({ anchor }) => anchor));
  const stream = new SymbolStream();
  return {
    refused,
    watchText: (raw, place) => {
      const text = raw.length > MOST_READ ? raw.slice(0, MOST_READ) : raw;
      const wanted = (term: WatchTerm) => isFor(term, place);
      const hits = findWords(text, { stream, automaton, words, wanted });
      for (const { term, find } of others) if (wanted(term)) hits.push(...find(text));
      return hits.sort((a, b) => a.start - b.start || b.end - a.end).slice(0, MOST_HITS);
    },
  };
}

interface Finding {
  stream: SymbolStream;
  automaton: Automaton;
  words: readonly PreparedTerm[];
  wanted: (term: WatchTerm) => boolean;
}

/** Reads the text as it stands, then, where something in it may be in disguise, as it may be meant. */
function findWords(raw: string, finding: Finding): WatchHit[] {
  const { stream, automaton, words, wanted } = finding;
  if (words.length === 0) return [];
  const hits: WatchHit[] = [];
  const look = (reading: Reading | null, isMeant: boolean) => {
    const text = reading?.text ?? raw;
    const view = {
      stream,
      text,
      raw,
      places: reading?.places ?? null,
      loose: reading?.loose ?? [],
    };
    const { found, isNear } = findTerms(view, automaton, words, wanted);
    for (const { term, start, end, isStretched } of found) {
      const at = placeOf(raw, view.places, start, end);
      if (hits.some((hit) => hit.term === term && hit.start < at.end && at.start < hit.end))
        continue;
      const isReversed = (view.places?.[start] ?? start) > (view.places?.[end - 1] ?? end);
      const typed = raw.slice(at.start, at.end);
      const disguises = disguisesOf(typed, { isStretched, isMeant, isReversed });
      hits.push({ term, ...at, disguises });
    }
    return isNear;
  };
  const plain = seenPlain(raw, stream);
  const isNear = look(plain, false);
  const seen = plain?.text ?? raw;
  const suspects = stream.suspects.length;
  if (suspects === 0 || !(isNear || mayHide(seen, stream, automaton))) return hits;
  const folded = plain ?? foldCharacters(raw);
  for (const boldness of ['careful', 'bold'] as const) {
    const meant = undisguise(folded.text, boldness);
    if (meant.text === folded.text) continue;
    stream.read(meant.text, true);
    look(composed(meant, folded), true);
  }
  return hits;
}

/**
 * Fills the stream with the text as it is seen.
 * @returns null where the text itself does; else its reading
 */
function seenPlain(raw: string, stream: SymbolStream): Reading | null {
  if (!hasOverride(raw) && stream.read(raw, false)) return null;
  const seen = hasOverride(raw) ? undoOverrides(raw) : null;
  const folded = foldCharacters(seen?.text ?? raw);
  stream.read(folded.text, true);
  return seen ? composed(folded, seen) : folded;
}

function mayHide(text: string, { suspects }: SymbolStream, automaton: Automaton): boolean {
  for (let i = 0; i < suspects.length; i += 2) {
    if (isWorthCloser(text, suspects[i] ?? 0, suspects[i + 1] ?? 0, automaton)) return true;
  }
  return false;
}
