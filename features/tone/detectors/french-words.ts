/** A word of a French text: « qu’ » and « il » are two, « as-tu » and « rendez-vous » one. */
export interface FrenchWord {
  /** In lower case, apostrophe straight. */
  word: string;
  written: string;
  start: number;
  end: number;
  /** What stands between the word before and this one. */
  gap: string;
}

const WORD = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*'?/gu;

/** Cuts a text whose apostrophes are straight into words. */
export function frenchWords(text: string): FrenchWord[] {
  let last = 0;
  return [...text.matchAll(WORD)].map(({ 0: written, index }) => {
    const gap = text.slice(last, index);
    last = index + written.length;
    return { word: written.toLowerCase(), written, start: index, end: last, gap };
  });
}
