import { likeness } from '../alike/likeness';
import { shinglesOf } from '../alike/shingles';
import type { Reply } from '../model';

/**
 * From here on two texts say the same to a reader: a word or two differ in a sentence of twelve. Chosen on the starter
 * packs, where none is as near another. The threshold of the settings is another's: it tells when a filled reply is held
 * back in a thread, while this only offers the reply that is there already.
 */
const ALIKE_FROM = 0.6;

const shingles = (text: string) => shinglesOf(text.replace(/\{\{[^{}]*\}\}/g, ' '));

/** The reply with the wording nearest to a body, when it is very near; null when none is. Archived ones don't count. */
export function findAlike(body: string, library: readonly Reply[]): Reply | null {
  const ours = shingles(body);
  let nearest: Reply | null = null;
  let most = ALIKE_FROM;
  for (const reply of library) {
    if (reply.state === 'archived') continue;
    for (const wording of [reply.body, ...reply.variants]) {
      const found = likeness(ours, shingles(wording));
      if (found < most) continue;
      nearest = reply;
      most = found;
    }
  }
  return nearest;
}
