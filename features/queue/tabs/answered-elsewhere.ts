import type { OtherTab } from './model';

/**
 * Keys of what is being answered in other tabs.
 * @param before what was known; given back where nothing changed, so that no row is drawn anew
 */
export function answeredElsewhere(
  tabs: readonly OtherTab[],
  before: ReadonlySet<string>,
): ReadonlySet<string> {
  const now = new Set(tabs.flatMap(({ answering }) => answering?.targetKey ?? []));
  const isSame = now.size === before.size && [...now].every((key) => before.has(key));
  return isSame ? before : now;
}
