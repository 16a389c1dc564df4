import type { Comment, Count, Post, Reading } from './contract';
import { COUNTERS } from './contract';

/** Languages of a network's interface whose way of shortening numbers is known (counts.ts). */
const LISTED = /^(?:ar|de|en|es|fr|hi|it|nl|pl|pt)(?![a-z])/i;

/**
 * Whether numbers of an interface can be read even when shortened. An interface that doesn't say its language is one of
 * those that were seen.
 * @param language BCP 47 tag of the page
 */
export function isListed(language: string): boolean {
  return language === '' || LISTED.test(language);
}

/**
 * A reading without what a language that nobody listed leaves in doubt: « 2 B » is two thousand in Turkish, « 2 M » two
 * thousand million in Indonesian. Numbers written in full stand in any language.
 */
export function withoutDoubtful<T extends Post | Comment>(thing: T, language: string): T {
  if (isListed(language)) return thing;
  if ('counters' in thing) {
    const counters = { ...thing.counters };
    for (const name of COUNTERS) counters[name] = whole(counters[name]);
    return { ...thing, counters };
  }
  return { ...thing, reactions: whole(thing.reactions), replies: whole(thing.replies) };
}

function whole(count: Reading<Count>): Reading<Count> {
  const isRounded = count.ok && count.value.low !== count.value.high;
  return isRounded ? { ok: false, why: 'changed' } : count;
}
