import { readText } from '../read-text';

/** An escaped character, a class, white space with what repeats it, or anything else. */
const PIECE = /\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]|[ \n]+(?=([*+?{])?)|[\s\S]/gu;

/**
 * A token as a pattern for folded text: apostrophes straight, and white space standing for any run of white space.
 */
export function tokenSource(token: string): string {
  return readText(token).folded.replace(PIECE, (piece: string, repeated: string | undefined) => {
    if (piece === '\\ ') return '\\s+';
    if (piece.startsWith('[')) return piece.replace(/ /g, '\\s');
    if (/^[ \n]/.test(piece)) return repeated ? '\\s'.repeat(piece.length) : '\\s+';
    return piece;
  });
}
