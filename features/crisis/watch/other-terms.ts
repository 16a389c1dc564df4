import {
  type CompilePattern,
  type FindAll,
  PatternRefused,
  type RefusalReason,
} from '../../tone/kinds/pattern';
import { readText } from '../../tone/read-text';
import { foldCharacters } from '../fold/fold-characters';
import type { WatchHit, WatchTerm } from './model';

/** Finds one term in a text as it was typed. */
export type FindTerm = (raw: string) => WatchHit[];

/** Emoji may be followed by a sign that asks for their picture. */
const PICTURE = /\ufe0f/g;

/** A term of signs or emoji alone, found as it is; null where there is nothing to find. */
export function signsFinder(term: WatchTerm): FindTerm | null {
  const sought = term.text.trim().replace(PICTURE, '');
  if (foldCharacters(sought).text.trim() === '') return null;
  return (raw) => {
    const hits: WatchHit[] = [];
    for (let at = raw.indexOf(sought); at >= 0; at = raw.indexOf(sought, at + sought.length)) {
      hits.push({ term, start: at, end: at + sought.length, disguises: [] });
    }
    return hits;
  };
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
