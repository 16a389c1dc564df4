import type { Reply } from '../model';
import { fold } from '../search/fold';
import type { Surroundings } from './surroundings';

/**
 * Finds a reply's text by its shortcut, folded, among those that may stand beside a reply of a brand:
 * its own first, then those for all brands; archived and removed ones never. The library is read at the first question.
 * @param brandId whose reply is being filled; null: only replies for all brands
 */
export function partialsOf(
  library: readonly Reply[],
  brandId: string | null,
): Surroundings['partial'] {
  let bodies: Map<string, string> | null = null;
  const read = () => {
    const found = new Map<string, string>();
    for (const owner of new Set([null, brandId])) {
      for (const { shortcut, body, brandId: whose, state, deletedAt } of library) {
        if (whose !== owner || shortcut === '' || state === 'archived' || deletedAt !== null)
          continue;
        found.set(fold(shortcut), body);
      }
    }
    return found;
  };
  return (shortcut) => {
    bodies ??= read();
    return bodies.get(fold(shortcut)) ?? null;
  };
}
