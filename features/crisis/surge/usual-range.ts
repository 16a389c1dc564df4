/** Deviations up to which a count is usual: about nine steps in ten. */
const DEVIATIONS = 1.3;

/** How steady counts are beside what is expected, as the gamma's shape that scoring reckons with (`score-windows.ts`). */
const SHAPE = 8 / 1.2;

/** Up to how many negative comments are usual where so many are expected. */
export const usualUpTo = (expected: number): number =>
  expected === 0 ? 0 : expected + DEVIATIONS * Math.sqrt(expected + expected ** 2 / SHAPE);
