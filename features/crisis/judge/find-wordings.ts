import type { ReadyGroup } from './patterns/compile-groups';

/** A wording that was found, in the folded text. */
export interface Found {
  group: ReadyGroup;
  start: number;
  end: number;
}

const SENTENCE_END = /[.!?…\n]+(?:\s|$)/g;

/** The sentence around a place, with what comes after its full stop left out. */
function sentenceAround(text: string, start: number, end: number): string {
  let from = 0;
  for (const stop of text.matchAll(SENTENCE_END)) {
    const after = stop.index + stop[0].length;
    if (after <= start) from = after;
    else if (stop.index >= end) return text.slice(from, after);
  }
  return text.slice(from);
}

/** Every wording of the groups in a folded text that no guard in its sentence makes harmless. */
export function findWordings(folded: string, groups: readonly ReadyGroup[]): Found[] {
  const found: Found[] = [];
  for (const group of groups) {
    for (const { 0: said, index } of folded.matchAll(group.find)) {
      if (said.length === 0) continue;
      const end = index + said.length;
      if (group.guard?.test(sentenceAround(folded, index, end))) continue;
      found.push({ group, start: index, end });
    }
  }
  return found;
}
