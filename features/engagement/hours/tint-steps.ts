/** Steps of tint between nothing and the fullest hour. */
const STEPS = 5;

/** The step of a count, 0 for nothing to `STEPS` for the fullest: equal fifths of the most. */
export function stepOf(count: number, most: number): number {
  return count <= 0 || most <= 0 ? 0 : Math.ceil((Math.min(count, most) / most) * STEPS);
}

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
    low: Math.floor((i * most) / STEPS) + 1,
    high: Math.floor(((i + 1) * most) / STEPS),
  })).filter(({ low, high }) => low <= high);
}
