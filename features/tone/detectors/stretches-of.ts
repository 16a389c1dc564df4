/** A stretch of a text, end excluded. */
export interface Place {
  start: number;
  end: number;
}

/** Every place that a global pattern matches. */
export function stretchesOf(text: string, pattern: RegExp): Place[] {
  return Array.from(text.matchAll(pattern), ({ 0: all, index }) => ({
    start: index,
    end: index + all.length,
  }));
}
