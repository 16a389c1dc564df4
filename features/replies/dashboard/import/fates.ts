import type { ImportPlan } from '../../interchange/import-plan';

/** What can become of a row. */
export const FATES = ['added', 'changed', 'skipped', 'refused'] as const;
export type Fate = (typeof FATES)[number];

/** What to look at first: what is refused if anything is, else what would be written. */
export function firstFate(plan: ImportPlan): Fate {
  const order = ['refused', 'added', 'changed', 'skipped'] as const;
  return order.find((fate) => plan[fate].length > 0) ?? 'added';
}
