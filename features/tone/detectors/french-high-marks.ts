import type { Detector } from './detector';
import { NARROW, NO_BREAK } from './french-spaces';
import { MASK, rawProse } from './masked';

const MARKS = /([ \t\u00a0\u2009\u202f]{0,9})([;:!?]+)/gu;
const EMOTICON = /^[:;]['’]?-?[)(\][dDpPoO/\\|*]+(?![\p{L}\p{N}])/u;
const SHORTCODE = /^:[\p{L}\p{N}_+-]+:/u;
/** Marks of their own: « Yahoo! », HTML's « &amp; ». */
const OWN_MARK = /(?:Yahoo|&#?[\p{L}\d]+)$/iu;

/**
 * Marks of two parts without the narrow no-break space that keeps them on the line of their word (Lexique des règles
 * typographiques en usage à l'Imprimerie nationale). Before a colon a no-break space is right as well. No options.
 */
export const detector: Detector = (read) => {
  const text = read.once(rawProse);
  return [...text.matchAll(MARKS)].flatMap(({ 0: all, 1: space = '', 2: marks = '', index }) => {
    const at = index + space.length;
    if (isRight(space, marks) || isSpared(text, { start: index, at, marks })) {
      return [];
    }
    return [{ start: index, end: index + all.length, instead: NARROW + marks, message: null }];
  });
};

function isRight(space: string, marks: string): boolean {
  return space === NARROW || (space === NO_BREAK && marks.startsWith(':'));
}

/** Times, ratios, emoticons, addresses, `(!)`, a mark that begins its line. */
function isSpared(
  text: string,
  { start, at, marks }: { start: number; at: number; marks: string },
) {
  const before = text.charAt(start - 1);
  const after = text.charAt(at + marks.length);
  const rest = text.slice(at);
  return (
    /^$|[\n([#;:!?]/u.test(before) ||
    (before === MASK && start === at) ||
    EMOTICON.test(rest) ||
    SHORTCODE.test(rest) ||
    (marks.includes(':') &&
      (marks.length > 1 || (start === at && /[\p{L}\p{N}\\/]/u.test(after)))) ||
    /[=]/.test(after) ||
    (start === at && OWN_MARK.test(text.slice(Math.max(0, start - 12), start)))
  );
}
