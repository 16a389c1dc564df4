import type { ToneContext } from '../tone-context';

/** A text, or one that is written for something in particular. */
export type Example = string | { text: string; context: Partial<ToneContext> };

/** What a ready-made rule must find and what it must leave alone, all written by us: at least ten of each. */
export interface RuleExamples {
  ruleId: string;
  hits: Example[];
  clean: Example[];
  /** What all of them are written for, where it matters to the rule. */
  context?: Partial<ToneContext>;
}
