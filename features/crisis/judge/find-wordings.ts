import type { Evidence } from './evidence';
import { isReported } from './is-reported';
import type { ReadyGroup } from './patterns/compile-groups';

const SENTENCE_END = /[.!?…\n]+(?:\s|$)/g;

/** The sentence around a place. */
function sentenceAround(text: string, start: number, end: number): string {
  let from = 0;
  for (const stop of text.matchAll(SENTENCE_END)) {
    const after = stop.index + stop[0].length;
    if (after <= start) from = after;
    else if (after >= end) return text.slice(from, after);
  }
  return text.slice(from);
}

/** Every wording of the groups in a folded text that no guard in its sentence makes harmless. */
export function findWordings(folded: string, groups: readonly ReadyGroup[]): Evidence[] {
  const found: Evidence[] = [];
  for (const { name, category, severity, target, negative, find, guard } of groups) {
    for (const { 0: said, index: start } of folded.matchAll(find)) {
      const end = start + said.length;
      if (category === 'insult' && isReported(folded, start)) continue;
      if (guard?.test(sentenceAround(folded, start, end))) continue;
      const why = { kind: 'wording', name } as const;
      found.push({ category, severity, target, negative, start, end, why });
    }
  }
  return found;
}
