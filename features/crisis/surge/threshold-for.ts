/**
 * From which score on somebody is called, by comments an hour: each about half a false alarm a week on tuning seeds of
 * the simulation. Brands with few comments are held back by the least of three negative ones already.
 */
const THRESHOLDS: readonly [perHour: number, score: number][] = [
  [0.4, 0.5],
  [2.2, 2.0],
  [15, 2.45],
  [110, 1.6],
];

/** The score that calls somebody, for a brand with so many comments an hour; between the sizes tried, in proportion. */
export function thresholdFor(commentsPerHour: number): number {
  const above = THRESHOLDS.findIndex(([perHour]) => perHour >= commentsPerHour);
  const [high, atHigh] = THRESHOLDS.at(above) ?? [0, 0];
  const [low, atLow] = THRESHOLDS[above - 1] ?? [high, atHigh];
  if (above < 1) return atHigh;
  const part = Math.log(commentsPerHour / low) / Math.log(high / low);
  return atLow + part * (atHigh - atLow);
}
