import { logGamma } from './log-gamma';

/** What is left of the tail counts for nothing below this share of it. */
const NEGLIGIBLE = 1e-9;

/**
 * How surprising `count` or more is where a rate is only roughly known: the tail of the negative binomial that a
 * gamma of that shape makes of a Poisson.
 * @param expected mean of the count
 * @param shape certainty about the rate; the smaller, the wider the tail
 * @returns minus the decimal logarithm of the probability; 0 where the count isn't above the mean
 */
export function countSurprise(count: number, expected: number, shape: number): number {
  if (count <= expected) return 0;
  const spread = expected / (expected + shape);
  const first =
    logGamma(count + shape) -
    logGamma(shape) -
    logGamma(count + 1) +
    shape * Math.log(1 - spread) +
    count * Math.log(spread);
  let sum = 1;
  let term = 1;
  for (let k = count; term > NEGLIGIBLE * sum; k++) {
    term *= ((k + shape) / (k + 1)) * spread;
    sum += term;
  }
  return Math.max(0, -(first + Math.log(sum)) / Math.LN10);
}
