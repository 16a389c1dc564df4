import type { Reply } from '../model';
import { fold } from '../search/fold';

/** From here on two texts say the same to a reader: a word or two differ in a sentence of twelve. Chosen on the starter packs, where none is as near another. */
const ALIKE_FROM = 0.6;

/** Pairs of neighbouring words, variables left out; a lone word pairs with nothing. */
function pairsOf(text: string): Set<string> {
  const words = fold(text.replace(/\{\{[^{}]*\}\}/g, ' ')).match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.map((word, i) => `${word} ${words[i + 1] ?? ''}`));
}

/** Share of pairs that two texts have in common, 0 to 1 (Dice). */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}

/** The reply with the wording nearest to a body, when it is very near; null when none is. Archived ones don't count. */
export function findAlike(body: string, library: readonly Reply[]): Reply | null {
  const pairs = pairsOf(body);
  let nearest: Reply | null = null;
  let most = ALIKE_FROM;
  for (const reply of library) {
    if (reply.state === 'archived') continue;
    for (const wording of [reply.body, ...reply.variants]) {
      const found = likeness(pairs, pairsOf(wording));
      if (found < most) continue;
      nearest = reply;
      most = found;
    }
  }
  return nearest;
}
