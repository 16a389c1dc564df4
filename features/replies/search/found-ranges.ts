import { foldMapped } from './fold-mapped';
import { isForgiven, isOneEditAway } from './one-edit';
import type { SoughtWord } from './query';
import type { Sought } from './search-replies';
import { tokensOf } from './tokens';

/** A stretch of a text, from and to. */
export type Range = readonly [number, number];

/** Where in a text what was looked for stands, in the order of the text: whole words, their beginnings, typos forgiven. */
export function foundRanges(text: string, sought: Sought): Range[] {
  const words = sought.words.filter((word) => !word.inShortcut && tells(word.text));
  if (words.length === 0) return [];
  const { folded, toOriginal } = foldMapped(text);
  const ranges: Range[] = [];
  let marked = 0;
  for (const { word, start } of tokensOf(folded)) {
    const length = Math.max(0, ...words.map((one) => foundLength(word, one, sought.forgiving)));
    if (length === 0) continue;
    const [from, to] = toOriginal(start, start + length);
    // one letter can be two words: ½ reads 1⁄2
    if (to > marked) ranges.push([Math.max(from, marked), to]);
    marked = Math.max(marked, to);
  }
  return ranges;
}

/** The same in a shortcut, where what was typed with a slash is meant too. */
export function foundInShortcut(shortcut: string, sought: Sought): Range[] {
  const { folded, toOriginal } = foldMapped(shortcut);
  const typed = sought.words.find(
    ({ inShortcut, text }) => inShortcut && text !== '' && folded.startsWith(text),
  );
  return typed ? [toOriginal(0, typed.text.length)] : foundRanges(shortcut, sought);
}

/** A single letter begins half of all words: marking them says nothing. */
const tells = (word: string): boolean => word.length > 1 || !/\p{L}/u.test(word);

/** How many letters of a word of the text are what was looked for. */
function foundLength(word: string, { text, begun }: SoughtWord, forgiving: boolean): number {
  if (word === text) return word.length;
  if ((begun || forgiving) && word.startsWith(text)) return text.length;
  return forgiving && isForgiven(text) && isOneEditAway(text, word, begun) ? word.length : 0;
}
