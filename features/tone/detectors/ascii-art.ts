import { foundAt } from '../kinds/found';
import type { Detector } from './detector';
import { stretchesOf } from './stretches-of';

/** Faces drawn with signs, bars of blocks and frames, and rules of repeated signs. :) and <3 are read aloud well enough. */
const ART = [
  /¯\\?_*\([^)\n]{1,5}\)_*\/?¯/gu,
  /[(（ʕ][^\w\s()（）]{0,2}(?!°[CF])[°ಠ◕•ᴥ╯益◉⌐■ʘ¬☉≧≦◡﹏ω∀д＾^][^()（）\n]{0,8}[)）ʔ][^\s\w]{0,3}/gu,
  /[\u2500-\u257F\u2580-\u259F\u2800-\u28FF](?:[ \n]?[\u2500-\u257F\u2580-\u259F\u2800-\u28FF])+/gu,
  /[(（][^\w()（）\n]{0,3}°[^()（）\n]{0,6}°[^()（）\n]{0,2}[)）]/gu,
  /\( ?[-=^oOTx;]([._])[-=^oOTx;] ?\)|\(\\\(|\(["'] ?\)\(["'] ?\)/gu,
  /(?<=^|\n)(?: *[*#^/\\~+=.•‖|]{1,40} *(?:\n|$)){3,20}/gu,
  /(?<![\p{L}\p{N}])([*~=_+#|\\^°•·-])\1{7,}/gu,
  /(?:[*~•·°✦✧★☆⋆˚｡] ?){6,}/gu,
  /<:?[-=~]{3,40}|[-=~]{3,40}:?>|8={1,40}D|\(\\_\/\)|\(_\/\\_\)|@\)?[-}{>,~]{4,}/gu,
];
/** Lines that hold next to no words, several in a row. */
const SIGNS_ONLY = /^(?=.{3})[^\p{L}\p{N}\n]*(?:[\p{L}\p{N}][^\p{L}\p{N}\n]+){0,2}$/u;
const DRAWN = /[|/\\_()<>^~*=#].*[|/\\_()<>^~*=#]/u;
const STROKES = /[|/\\_<>^]/gu;
const FEWEST_STROKES = 4;

/** Drawings made of signs: a screen reader spells every one of them. No options. */
export const detector: Detector = (text) => {
  const drawn = ART.flatMap((pattern) => stretchesOf(text.folded, pattern));
  return [...drawn, ...drawing(text.folded)].map((place) => foundAt(text, place));
};

function drawing(folded: string) {
  let start = 0;
  let first = 0;
  let inRow = 0;
  for (const line of `${folded}\n\n`.split('\n')) {
    const isDrawn = SIGNS_ONLY.test(line) && DRAWN.test(line);
    if (isDrawn && inRow === 0) first = start;
    if (!isDrawn && inRow >= 2) {
      const strokes = folded.slice(first, start - 1).match(STROKES) ?? [];
      if (strokes.length >= FEWEST_STROKES) return [{ start: first, end: start - 1 }];
    }
    inRow = isDrawn ? inRow + 1 : 0;
    start += line.length + 1;
  }
  return [];
}
