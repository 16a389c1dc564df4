import { fold } from '../../replies/search/fold';

/** What a column's head, or the label before an example, stands for. */
export type Side = 'say' | 'dont' | 'why';

/** In this order: « ne pas dire » holds « dire ». On folded words. */
const SIDES: readonly [Side, RegExp][] = [
  ['why', /\b(?:pourquoi|raison|parce|car|why|because|reason|note|notes)\b/],
  [
    'dont',
    /\b(?:pas|jamais|eviter|evite|evitez|plutot que|au lieu|non|don'?ts?|not|never|avoid|instead of|rather than|no)\b|[❌✗✘🚫]/u,
  ],
  [
    'say',
    /\b(?:dire|dit|dites|faire|fait|ecrire|preferer|oui|say|do|dos|write|use|prefer|yes)\b|[✅✓✔]/u,
  ],
];

/** The side that a few words name; null: none. */
export function sideOf(words: string): Side | null {
  const folded = fold(words);
  return SIDES.find(([, names]) => names.test(folded))?.[0] ?? null;
}

/** Where each side stands in a table: by its head's words, else in the order say, don't, why. */
export function sidesOf(head: readonly string[]): (Side | null)[] {
  const named = head.map(sideOf);
  const order: Side[] = ['say', 'dont', 'why'];
  return named.includes('say') || named.includes('dont')
    ? named
    : head.map((_, i) => order[i] ?? null);
}
