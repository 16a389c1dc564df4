import type { WeekOf } from './hours-edits';

/** The area of the locale files that speaks of each week. */
export const WEEK_WORDS = { hours: 'brandHours', peaks: 'brandPeaks' } as const satisfies Record<
  WeekOf,
  string
>;
