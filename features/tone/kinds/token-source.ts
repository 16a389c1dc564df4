import { readText } from '../read-text';
import { SPACES, WORD } from './pattern';

/** An escaped character, a class, white space with what repeats it, or anything else. */
const PIECE = /\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]|[ \n]+(?=([*+?{])?)|[\s\S]/gu;

/**
 * A token as a pattern for folded text: apostrophes straight, white space standing for one to three of any, and `\w`
 * for any letter of any language.
 */
export function tokenSource(token: string): string {
  return readText(token).folded.replace(PIECE, (piece: string, repeated: string | undefined) => {
    if (piece === '\\ ') return SPACES;
    if (piece === '\\w') return `[${WORD}]`;
    if (piece === '\\W') return `[^${WORD}]`;
    if (piece.startsWith('[')) return piece.replace(/ /g, '\\s').replaceAll('\\w', WORD);
    if (/^[ \n]/.test(piece)) return repeated ? '\\s'.repeat(piece.length) : SPACES;
    return piece;
  });
}
