import type { Detector } from './detector';
import { NARROW } from './french-spaces';

const OPENING = /«(?![\u00a0\u202f])[ \t\u2009]*(?=\S)/gu;
const CLOSING = /(?<=[^\s«])(?:[ \t\u2009]*)(?<![\u00a0\u202f])»/gu;

/** « » without a no-break space inside; narrow or not are both in use. No options. */
export const detector: Detector = ({ raw }) => [
  ...places(raw, OPENING, `«${NARROW}`),
  ...places(raw, CLOSING, `${NARROW}»`),
];

function places(raw: string, pattern: RegExp, instead: string) {
  return [...raw.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    instead,
    message: null,
  }));
}
