import type { Caret, Draft } from '../../composers/contract';

/** A shortcut being typed: the slash and what follows it, right before the caret. */
export interface TypedWord extends Caret {
  /** Without the slash; empty while there is only that. */
  letters: string;
}

/** Characters, slash included: longer words are addresses and paths. */
const LONGEST = 41;

/** A slash at the start or after a space, then nothing or a letter and what may follow one; a second slash makes it a path. */
const WORD = /(?:^|\s)\/(\p{L}[^\s/]*)?$/u;

/** The shortcut that is being typed in a draft; null when none is, or something is selected. */
export function typedWord({ text, caret }: Draft): TypedWord | null {
  if (caret === null || caret.start !== caret.end) return null;
  const { end } = caret;
  const found = WORD.exec(text.slice(Math.max(0, end - LONGEST - 1), end));
  if (!found) return null;
  const letters = found[1] ?? '';
  if (letters.length >= LONGEST) return null;
  return { letters, start: end - letters.length - 1, end };
}

/** What tells a word from another, and from the same one elsewhere in the draft. */
export const idOf = ({ start, letters }: TypedWord): string => `${start} ${letters}`;
