/** A stretch of the folded text, end excluded, with what its groups caught. */
export interface Stretch {
  start: number;
  end: number;
  groups: (string | undefined)[];
}

/** Finds every stretch that a pattern matches, left to right, none overlapping. */
export type FindAll = (folded: string) => Stretch[];

/** What the patterns of one rule cost so far, together; each that is made ready adds to it. */
export interface RuleCost {
  /** Steps of all of them for one character, at the most. */
  steps: number;
  /** Searches that are made in a text. */
  searches: number;
}

/** How a pattern is meant. */
export interface PatternOptions {
  ignoreCase: boolean;
  /** True: no letter, digit or underscore goes before it. */
  wordStart: boolean;
  /** True: none follows it. */
  wordEnd: boolean;
  /** Of the rule that it is in; left out: it is all of the rule. */
  cost?: RuleCost;
}

/** A letter with its marks, a digit, an underscore; in a class of one's own. */
export const WORD = '\\p{L}\\p{M}\\p{N}_';

/** UTF-16 units of a text that the person's patterns are run on; the longest post that a network takes is 63,206. */
export const MOST_READ = 10_000;

/** What a white space in a token stands for. No more than three: a run without end is what patterns explode on. */
export const SPACES = '\\s{1,3}';

/**
 * Makes the search for any of some patterns ready to run. There are two: the browser's own for ours
 * (`native-pattern.ts`), and one that can't explode for the person's (`safe-pattern.ts`).
 * @throws {PatternRefused} when a pattern is not valid or too costly
 */
export type CompilePattern = (sources: readonly string[], options: PatternOptions) => FindAll;

/** What a rule costs before any of its patterns is made ready. */
export const freeOfCost = (): RuleCost => ({ steps: 0, searches: 0 });

/** The same for the patterns of one rule, which share what one rule may cost. */
export function forOneRule(compile: CompilePattern): CompilePattern {
  const cost = freeOfCost();
  return (sources, options) => compile(sources, { cost, ...options });
}

/** Why a pattern is not run: not valid (or of a sort that can't be run safely), too many steps, too long. */
export type RefusalReason = 'not-valid' | 'too-costly' | 'too-long';

/** A pattern that will not be run; `message` says more, in the words (English) of the program that read it. */
export class PatternRefused extends Error {
  readonly pattern: string;
  readonly reason: RefusalReason;

  constructor(pattern: string, reason: RefusalReason, detail: string) {
    super(detail);
    this.name = 'PatternRefused';
    this.pattern = pattern;
    this.reason = reason;
  }
}

/** Of stretches that overlap the first stays, and the longer of two that begin alike. */
export function leftmost(found: Stretch[]): Stretch[] {
  let reached = 0;
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < reached) return false;
      reached = end;
      return true;
    });
}
