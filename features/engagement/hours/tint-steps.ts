/** Steps of tint between nothing and the fullest hour. */
const STEPS = 5;

/**
 * The step of a count, 0 for nothing to `STEPS` for the fullest. Each goes to the square of its part of the most: on equal
 * fifths one hour of a storm leaves all others the palest tint.
 */
export function stepOf(count: number, most: number): number {
  if (count <= 0 || most <= 0) return 0;
  let step = 1;
  while (step < STEPS && count > highOf(step, most)) step += 1;
  return step;
}

const highOf = (step: number, most: number): number => Math.floor((step ** 2 * most) / STEPS ** 2);

/** A step of tint and the counts that have it. */
export interface TintStep {
  step: number;
  low: number;
  high: number;
}

/** The steps that whole counts can have, the lightest first; with few comments there are fewer. */
export function tintSteps(most: number): TintStep[] {
  return Array.from({ length: STEPS }, (_, i) => ({
    step: i + 1,
    low: highOf(i, most) + 1,
    high: highOf(i + 1, most),
  })).filter(({ low, high }) => low <= high);
}
