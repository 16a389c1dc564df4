/** What can become of a row. */
export const FATES = ['added', 'changed', 'skipped', 'refused'] as const;
export type Fate = (typeof FATES)[number];

/** Of how many rows each becomes. */
export const countsOf = (plan: Record<Fate, readonly unknown[]>): Record<Fate, number> => ({
  added: plan.added.length,
  changed: plan.changed.length,
  skipped: plan.skipped.length,
  refused: plan.refused.length,
});

/** What to look at first: what is refused if anything is, else what would be written. */
export function firstFate(counts: Readonly<Record<Fate, number>>): Fate {
  const order = ['refused', 'added', 'changed', 'skipped'] as const;
  return order.find((fate) => counts[fate] > 0) ?? 'added';
}
