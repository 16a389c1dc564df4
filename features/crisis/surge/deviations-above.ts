import type { WeekSpread } from './model';

/** How many standard deviations an hour's count stands above the week's mean (z-score, 1 h against 7 d). */
export function deviationsAbove(count: number, week: WeekSpread): number {
  return (count - week.mean) / week.deviation;
}
