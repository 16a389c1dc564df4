import { findByKind } from './kinds/find-by-kind';
import type { Find } from './kinds/finder';
import {
  type CompilePattern,
  forOneRule,
  PatternRefused,
  type RefusalReason,
} from './kinds/pattern';
import { spare } from './kinds/spare';
import type { ToneRule } from './model';

/** A rule with its patterns read, to be run on many texts. */
export interface ReadyRule {
  rule: ToneRule;
  find: Find;
}

/** A rule that will not run, with the pattern at fault and the reason. */
export interface RefusedRule {
  ruleId: string;
  pattern: string;
  reason: RefusalReason;
  /** More about it, in the words (English) of the program that read the pattern. */
  detail: string;
}

/**
 * Makes rules ready to run: `nativePattern` for the ready-made ones, what `loadSafePattern` gives for the person's own.
 * Those with a pattern that is not valid are left out and said.
 */
export function prepareRules(
  rules: readonly ToneRule[],
  compile: CompilePattern,
): { ready: ReadyRule[]; refused: RefusedRule[] } {
  const ready: ReadyRule[] = [];
  const refused: RefusedRule[] = [];
  for (const rule of rules) {
    const { check, exceptions, message } = rule;
    const compileIts = forOneRule(compile);
    try {
      const spared = spare(exceptions, compileIts);
      ready.push({ rule, find: findByKind(check, { compile: compileIts, spared, message }) });
    } catch (error) {
      if (!(error instanceof PatternRefused)) throw error;
      refused.push({
        ruleId: rule.id,
        pattern: error.pattern,
        reason: error.reason,
        detail: error.message,
      });
    }
  }
  return { ready, refused };
}
