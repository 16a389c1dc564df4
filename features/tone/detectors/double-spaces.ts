import type { Detector } from './detector';

/** Between two words, never at a line's beginning; the no-break ones are spaces too. */
const DOUBLED = /(?<=[^\s])[^\S\r\n]{2,}(?=[^\s])/gu;
const NO_BREAK = /[\u00A0\u202F]/u;

/** Several spaces in a row, settled by one: the no-break one where there is one. No options. */
export const detector: Detector = ({ raw }) =>
  Array.from(raw.matchAll(DOUBLED), ({ 0: all, index }) => ({
    start: index,
    end: index + all.length,
    instead: NO_BREAK.exec(all)?.[0] ?? ' ',
    message: null,
  }));
