import type { ToneRule } from '../tone/model';
import { type RuleInFile, ruleToFile } from './rule-in-file';

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([key, inner]) => [key, inOrder(inner)]);
}

/** What a rule says, whoever's it is and in whatever order it was written: equal for equal rules. */
export const rulePrint = (rule: RuleInFile): string =>
  JSON.stringify(inOrder(ruleToFile({ ...rule, brandId: null } satisfies ToneRule)));
