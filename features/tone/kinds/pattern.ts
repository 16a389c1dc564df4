/** A stretch of the folded text, end excluded, with what its groups caught. */
export interface Stretch {
  start: number;
  end: number;
  groups: (string | undefined)[];
}

/** Finds every stretch that a pattern matches, left to right, none overlapping. */
export type FindAll = (folded: string) => Stretch[];

/** How a pattern is meant. */
export interface PatternOptions {
  ignoreCase: boolean;
  /** True: only where neither side goes on with a letter, a digit or an underscore. */
  wholeWord: boolean;
}

/**
 * Makes a pattern ready to run. There are two: the browser's own for ours (`native-pattern.ts`), and one that can't
 * explode for the person's (`safe-pattern.ts`).
 * @throws {PatternRefused} when the pattern is not valid or too costly
 */
export type CompilePattern = (source: string, options: PatternOptions) => FindAll;

/** A pattern that will not be run; `message` is the reason, in the words of the program that read it. */
export class PatternRefused extends Error {
  readonly pattern: string;

  constructor(pattern: string, why: string) {
    super(why);
    this.name = 'PatternRefused';
    this.pattern = pattern;
  }
}
