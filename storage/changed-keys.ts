import type { IntervalTree, ObservabilitySet } from 'dexie';

/** Which rows of a table a write changed: their keys, or any of them. */
export type ChangedKeys = ReadonlySet<string> | 'any';

/**
 * Reads from what Dexie tells of a write, in whatever window it was made, which rows of a table were put or deleted. It
 * names those of a write of fewer than 50 rows (observability-middleware of Dexie 4).
 * @returns null: none
 */
export function changedKeys(
  parts: ObservabilitySet,
  { db, name }: { db: { name: string }; name: string },
): ChangedKeys | null {
  const changed = parts[`idb://${db.name}/${name}/`];
  if (changed === undefined) return null;
  const keys = new Set<string>();
  if (!gather(changed, keys)) return 'any';
  return keys.size === 0 ? null : keys;
}

/** Gathers the keys of a tree of ranges; false where one is more than a key. */
function gather(tree: IntervalTree, keys: Set<string>): boolean {
  // one without a range is empty
  if (!('from' in tree)) return true;
  const { from, to, l, r } = tree;
  if (typeof from !== 'string' || from !== to) return false;
  keys.add(from);
  return (!l || gather(l, keys)) && (!r || gather(r, keys));
}
