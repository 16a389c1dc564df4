/** Milliseconds: a flag written before the worker woke is one of those that woke it. */
const JUST_NOW = 60_000;

/**
 * Keys of the flags that were raised, changed or removed since they were looked at.
 * @param before when each was written, as it was then; null: they were not looked at yet
 * @param now milliseconds since 1970
 */
export function changedFlags(
  before: ReadonlyMap<string, number> | null,
  after: ReadonlyMap<string, number>,
  now: number,
): string[] {
  if (before === null) return [...after].flatMap(([key, at]) => (at > now - JUST_NOW ? key : []));
  const written = [...after].flatMap(([key, at]) => (before.get(key) === at ? [] : key));
  return [...written, ...[...before.keys()].filter((key) => !after.has(key))];
}
