import { foldLetters } from './fold';

/** A folded text and the way back to the one it was made of. */
export interface MappedFold {
  folded: string;
  /** The stretch of the original, from and to, that a stretch of the folded text was made of. */
  toOriginal: (start: number, end: number) => readonly [number, number];
}

/** Folds a text as `foldLetters` does, and remembers where each letter came from. Slow: for what is on screen. */
export function foldMapped(text: string): MappedFold {
  let folded = '';
  const starts: number[] = [];
  let at = 0;
  for (const letter of text) {
    const bare = foldLetters(letter);
    for (let i = 0; i < bare.length; i += 1) starts.push(at);
    folded += bare;
    at += letter.length;
  }
  const toOriginal = (start: number, end: number) => {
    // half of an œ is the whole œ; marks that folding dropped go with the letter before them
    let after = end;
    while (after < starts.length && starts[after] === starts[end - 1]) after += 1;
    return [starts[start] ?? text.length, starts[after] ?? text.length] as const;
  };
  return { folded, toOriginal };
}
