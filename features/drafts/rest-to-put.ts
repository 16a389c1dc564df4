import { mentionIn } from './own-words';

/** What of a kept draft is missing in a box: all of it, or what follows the mention that the network put there again. */
export function restToPut(kept: string, inBox: string, names: readonly string[]): string {
  if (inBox.trim() === '') return kept;
  return kept.slice(mentionIn(kept, names).length);
}
