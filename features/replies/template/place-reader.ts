/** A place in a text as people count: from 1, an emoji being one character. */
export interface Place {
  line: number;
  column: number;
}

/**
 * Tells where offsets of a text stand. Asked in rising order it reads the text once, so that a body
 * full of faults costs no more than one with a single one.
 */
export function placeReader(text: string): (offset: number) => Place {
  let at = 0;
  let line = 1;
  let column = 1;
  return (offset) => {
    if (offset < at) {
      at = 0;
      line = 1;
      column = 1;
    }
    while (at < offset) {
      const letter = text.codePointAt(at) ?? 0;
      at += letter > 0xffff ? 2 : 1;
      if (letter === 10) {
        line += 1;
        column = 1;
      } else {
        column += 1;
      }
    }
    return { line, column };
  };
}
