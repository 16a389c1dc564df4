/** How many runs of words two sets share. */
function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  let count = 0;
  for (const run of small) if (large.has(run)) count += 1;
  return count;
}

/**
 * How alike two texts are, by their shingles: from 0, nothing in common, to 1, the same wording. The
 * share of common runs in the mean of both lengths (Dice). Texts without words are like nothing.
 */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const runs = one.size + other.size;
  return one.size === 0 || other.size === 0 ? 0 : (2 * shared(one, other)) / runs;
}
