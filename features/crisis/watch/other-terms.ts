import {
  type CompilePattern,
  type FindAll,
  PatternRefused,
  type RefusalReason,
} from '../../tone/kinds/pattern';
import { readText } from '../../tone/read-text';
import { foldCharacters } from '../fold/fold-characters';
import { MOST_SYMBOLS } from './limits';
import type { WatchHit, WatchTerm } from './model';

/** Finds one term in a text as it was typed. */
export type FindTerm = (raw: string) => WatchHit[];

/** Emoji may be followed by a sign that asks for their picture. */
const PICTURE = /\ufe0f/g;
/** What means something else in a pattern. */
const SYNTAX = /[\\^$.*+?()[\]{}|/]/;

/** A term of signs or emoji alone, found as it is; null where there is nothing to find. */
export function signsFinder(term: WatchTerm): FindTerm | null {
  const sought = term.text.trim().replace(PICTURE, '');
  if (foldCharacters(sought).text.trim() === '' || sought.length > MOST_SYMBOLS) return null;
  const literal = Array.from(sought, (sign) => `${sign.replace(SYNTAX, '\\$&')}\ufe0f?`).join('');
  const pattern = new RegExp(literal, 'gu');
  return (raw) =>
    Array.from(raw.matchAll(pattern), ({ 0: all, index }) => ({
      term,
      start: index,
      end: index + all.length,
      disguises: [],
    }));
}

/** A term that is a pattern, found in the text as rules of tone read it; or why it is not run. */
export function patternFinder(
  term: WatchTerm,
  compile: CompilePattern,
): FindTerm | { reason: RefusalReason; detail: string } {
  let find: FindAll;
  try {
    find = compile([term.text], {
      ignoreCase: !term.caseSensitive,
      wordStart: term.wholeWord,
      wordEnd: term.wholeWord,
    });
  } catch (error) {
    if (!(error instanceof PatternRefused)) throw error;
    return { reason: error.reason, detail: error.message };
  }
  return (raw) => {
    const text = readText(raw);
    return find(text.folded).map(({ start, end }) => ({
      term,
      start: text.placeIn(start),
      end: text.placeIn(end),
      disguises: [],
    }));
  };
}
