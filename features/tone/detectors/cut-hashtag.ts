import { HASHTAG_WORDS, JOINING_WORDS, WHOLE_WORDS } from './hashtag-words';
import { seemsCutRight } from './seems-cut-right';

interface Cut {
  words: string[];
  /** Letters of words that mean something by themselves. */
  solid: number;
}

const SOLID_SHARE = 0.28;
const LONGEST_WORD = 16;
const SHORTEST_PLURAL = 4;

/**
 * The words that a run of lower-case letters (without accents) is made of, by a list of some hundreds; null where it is
 * one word or can't be told. The fewest words win.
 */
export function cutHashtag(letters: string): string[] | null {
  if (isKnown(letters)) return null;
  const best: (Cut | undefined)[] = [{ words: [], solid: 0 }];
  for (let end = 1; end <= letters.length; end++) {
    for (let start = Math.max(0, end - LONGEST_WORD); start < end; start++) {
      const before = best[start];
      const word = letters.slice(start, end);
      const isSolid = isKnown(word);
      if (!before || !(isSolid || JOINING_WORDS.has(word) || /^\d+$/.test(word))) continue;
      const cut = {
        words: [...before.words, word],
        solid: before.solid + (isSolid ? word.length : 0),
      };
      if (isBetter(cut, best[end])) best[end] = cut;
    }
  }
  const whole = best[letters.length];
  if (
    !whole ||
    whole.words.filter((word) => !/^\d/.test(word)).length < 2 ||
    whole.solid < letters.length * SOLID_SHARE ||
    !seemsCutRight(whole.words)
  )
    return null;
  return whole.words;
}

function isBetter(cut: Cut, than: Cut | undefined): boolean {
  if (!than || cut.words.length !== than.words.length) {
    return !than || cut.words.length < than.words.length;
  }
  return cut.solid > than.solid;
}

/** A word of the lists, or the plural of one. */
function isKnown(word: string): boolean {
  return (
    HASHTAG_WORDS.has(word) ||
    WHOLE_WORDS.has(word) ||
    (word.length > SHORTEST_PLURAL && word.endsWith('s') && HASHTAG_WORDS.has(word.slice(0, -1)))
  );
}
