import { foldLetters } from '../search/fold';
import { foldMapped } from '../search/fold-mapped';

/** A stretch of a text in which a name stands. */
export interface NamePlace {
  start: number;
  end: number;
}

/** What a name is not cut out of: letters, digits and what joins them into one word. */
const JOINS = /[\p{L}\p{N}\p{M}_-]/u;

const isUpperFirst = (word: string): boolean => {
  const [first = ''] = word;
  return first !== first.toLowerCase();
};

/**
 * Where a name stands in a text as a word of its own. Accents and apostrophes may be written otherwise
 * (« Hélène », « Helene », « HÉLÈNE »); a name of one word that begins with a capital must begin with one
 * there too, for « une rose » and « une orange » name nobody. « Jean » is in neither « Jeanne » nor « Jean-Luc ».
 */
export function namePlaces(text: string, name: string): NamePlace[] {
  const sought = foldLetters(name).replace(/\s+/g, ' ').trim();
  if (sought.length < 2) return [];
  const { folded, toOriginal } = foldMapped(text.replace(/\s/g, ' '));
  const needsCapital = isUpperFirst(name.trim()) && !sought.includes(' ');
  const places: NamePlace[] = [];
  let at = folded.indexOf(sought);
  while (at >= 0) {
    const [start, end] = toOriginal(at, at + sought.length);
    const before = text.slice(0, start).match(/.$/su)?.[0] ?? '';
    const after = text.slice(end).match(/^./su)?.[0] ?? '';
    const isWord = !JOINS.test(before) && !JOINS.test(after);
    if (isWord && (!needsCapital || isUpperFirst(text.slice(start, end)))) {
      places.push({ start, end });
    }
    at = folded.indexOf(sought, at + sought.length);
  }
  return places;
}
