/**
 * From which score on somebody is called, by comments an hour: for brands of 5, 30, 200 and 1,500 comments a day, set on
 * tuning seeds of the simulation to 0.5, 0.7, 0.3 and 0.3 false alarms a week (docs/crisis-surge.md). Brands with few
 * comments are held back by the least of three negative ones already.
 */
const THRESHOLDS: readonly [perHour: number, score: number][] = [
  [0.4, 0.25],
  [2.2, 1.8],
  [15, 1.95],
  [110, 1.4],
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
