import { checkText } from '../check-text';
import type { ReadyRule } from '../prepare-rules';
import type { ToneContext } from '../tone-context';

/** What rules said of texts that deserve nothing. */
export interface FalseAlarms {
  texts: number;
  /** Warnings and errors per 1,000 texts. */
  rate: number;
  /** How many hits of each rule, suggestions included, as `rule (level)`. */
  byRule: ReadonlyMap<string, number>;
  /** Each warning or error with what it hit, and its text's beginning. */
  grave: string[];
}

const SHOWN = 160;

/** Counts what the rules say of clean texts. */
export function falseAlarms(
  texts: readonly string[],
  rules: readonly ReadyRule[],
  context: ToneContext,
): FalseAlarms {
  const byRule = new Map<string, number>();
  const grave: string[] = [];
  for (const text of texts) {
    for (const { ruleId, level, start, end } of checkText(text, rules, context)) {
      const name = `${ruleId} (${level})`;
      byRule.set(name, (byRule.get(name) ?? 0) + 1);
      if (level !== 'suggestion') {
        grave.push(`${ruleId} “${text.slice(start, end)}” in: ${text.slice(0, SHOWN)}`);
      }
    }
  }
  return { texts: texts.length, rate: (grave.length / texts.length) * 1000, byRule, grave };
}
