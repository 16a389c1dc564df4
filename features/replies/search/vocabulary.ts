import { isOneEditAway } from './one-edit';
import type { Field } from './reply-words';

/** A word of the library, and where it stands: each place is a reply's slot × 8 + the field. */
export interface Term {
  word: string;
  places: number[];
}

/** All words of a library, in alphabetical order, each with its places. */
export interface Vocabulary {
  add: (slot: number, words: ReadonlyMap<string, Field>) => void;
  /** Takes the words of a reply away again: the very ones that were added. */
  remove: (slot: number, words: ReadonlyMap<string, Field>) => void;
  exactly: (word: string) => Term | undefined;
  beginningWith: (start: string) => Iterable<Term>;
  /** @param begun the word is still being typed */
  oneEditFrom: (typed: string, begun: boolean) => Iterable<Term>;
}

/** Typos looked up that are remembered: a few words, letter by letter. */
const MOST_REMEMBERED = 100;

const byWord = (a: Term, b: Term): number => (a.word < b.word ? -1 : Number(a.word > b.word));

/** An empty vocabulary. A word that no reply has any more stays in it without places: it weighs little, and comes back. */
export function createVocabulary(): Vocabulary {
  const terms = new Map<string, Term>();
  const sorted: Term[] = [];
  const unsorted: Term[] = [];
  // with each letter typed, the words before it are asked for again
  const near = new Map<string, readonly Term[]>();

  function inOrder(): readonly Term[] {
    if (unsorted.length > 0) {
      // sorting what is all but sorted takes one pass
      for (const term of unsorted) sorted.push(term);
      unsorted.length = 0;
      sorted.sort(byWord);
    }
    return sorted;
  }

  return {
    add(slot, words) {
      for (const [word, field] of words) {
        let term = terms.get(word);
        if (term === undefined) {
          term = { word, places: [] };
          terms.set(word, term);
          unsorted.push(term);
          near.clear();
        }
        term.places.push(slot * 8 + field);
      }
    },
    remove(slot, words) {
      for (const word of words.keys()) {
        const places = terms.get(word)?.places ?? [];
        const at = places.findIndex((place) => place >> 3 === slot);
        if (at < 0) continue;
        // their order means nothing: the last one fills the gap
        places[at] = places.at(-1) ?? 0;
        places.pop();
      }
    },
    exactly: (word) => terms.get(word),
    *beginningWith(start) {
      const all = inOrder();
      let low = 0;
      let high = all.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((all[middle]?.word ?? '') < start) low = middle + 1;
        else high = middle;
      }
      for (let term = all[low]; term?.word.startsWith(start); term = all[low]) {
        yield term;
        low += 1;
      }
    },
    oneEditFrom(typed, begun) {
      const key = `${begun} ${typed}`;
      let found = near.get(key);
      if (found === undefined) {
        found = inOrder().filter(({ word }) => isOneEditAway(typed, word, begun));
        if (near.size >= MOST_REMEMBERED) near.clear();
        near.set(key, found);
      }
      return found;
    },
  };
}
