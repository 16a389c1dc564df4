import { likeness } from './likeness';
import { shinglesOf } from './shingles';

/**
 * How many of these texts are alike another of them: three thanks in the same words and one answer
 * are three.
 * @param from how alike two texts must be, from 0 to 1
 */
export function countNearIdentical(texts: readonly string[], from: number): number {
  // a day's texts are mostly the same few: each wording is compared once
  const wordings = new Map<string, { runs: Set<string>; times: number }>();
  for (const text of texts) {
    const runs = shinglesOf(text);
    if (runs.size === 0) continue;
    const wording = [...runs].join('\n');
    const known = wordings.get(wording);
    if (known) known.times += 1;
    else wordings.set(wording, { runs, times: 1 });
  }
  const all = [...wordings.values()];
  const isRepeated = (one: (typeof all)[number]) =>
    one.times > 1 ||
    all.some((other) => other !== one && likeness(one.runs, other.runs) >= Math.max(from, 0.01));
  return all.filter(isRepeated).reduce((count, { times }) => count + times, 0);
}
