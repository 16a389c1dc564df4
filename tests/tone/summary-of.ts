import type { Answer } from './answer-lines';

/** Hits by rule and level, most first, and how many warnings and errors 1,000 texts got. */
export interface Summary {
  texts: number;
  gravePer1000: number;
  rules: { ruleId: string; level: string; hits: number; texts: number }[];
}

/** Adds up what a file got. */
export function summaryOf(answers: readonly Answer[]): Summary {
  const read = answers.flatMap((answer) => ('hits' in answer ? [answer.hits] : []));
  const rules = new Map<string, Summary['rules'][number]>();
  for (const hits of read) {
    const seen = new Set<string>();
    for (const { ruleId, level } of hits) {
      const row = rules.get(ruleId) ?? { ruleId, level, hits: 0, texts: 0 };
      row.hits += 1;
      row.texts += seen.has(ruleId) ? 0 : 1;
      seen.add(ruleId);
      rules.set(ruleId, row);
    }
  }
  const grave = read.flat().filter(({ level }) => level !== 'suggestion').length;
  return {
    texts: read.length,
    gravePer1000: read.length === 0 ? 0 : (grave / read.length) * 1000,
    rules: [...rules.values()].sort((a, b) => b.hits - a.hits),
  };
}
