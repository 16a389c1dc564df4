import type { ReadText } from '../read-text';

/**
 * What stands between quotation marks on one line, and lines quoted by « > » as in mail. A straight mark after a figure
 * is inches. No longer than 600: an unclosed mark doesn't silence a text.
 */
export const QUOTED =
  /«[^«»\n]{0,600}»|“[^“”\n]{0,600}”|(?<![\p{L}\p{N}])"(?=\S)[^"\n]{0,600}"(?![\p{L}\p{N}])|^ ?>.*$/gmu;

/** Where a folded text quotes, inside the marks: what stands there is somebody else's words. */
export const quotedIn = ({ folded }: ReadText): { start: number; end: number }[] =>
  Array.from(folded.matchAll(QUOTED), ({ 0: all, index }) => {
    const end = index + all.length;
    return /^ ?>/.test(all) ? { start: index, end } : { start: index + 1, end: end - 1 };
  });
