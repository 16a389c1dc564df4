import type { Judgement } from '../judge/judgement';

const ABUSE: ReadonlySet<string> = new Set(['insult', 'threat', 'hate']);

/** Whether the shield covers a comment: abuse that has to be handled, and never criticism. */
export function isForShield({ category, severity }: Pick<Judgement, 'category' | 'severity'>) {
  return severity >= 2 && ABUSE.has(category);
}
