import { logGamma } from './log-gamma';

/** What is left of the tail counts for nothing below this share of it. */
const NEGLIGIBLE = 1e-9;

/**
 * How surprising it is that `count` or more of `total` are negative: the tail of a beta-binomial.
 * @param negative the beta's first parameter: negative comments known before
 * @param other its second: other comments known before
 * @returns minus the decimal logarithm of the probability; 0 where the share isn't above the usual one
 */
export function shareSurprise(
  count: number,
  total: number,
  negative: number,
  other: number,
): number {
  if (count * (negative + other) <= total * negative) return 0;
  const rest = total - count;
  const first =
    logGamma(total + 1) -
    logGamma(count + 1) -
    logGamma(rest + 1) +
    logGamma(count + negative) +
    logGamma(rest + other) -
    logGamma(total + negative + other) +
    logGamma(negative + other) -
    logGamma(negative) -
    logGamma(other);
  let sum = 1;
  let term = 1;
  for (let k = count; k < total && term > NEGLIGIBLE * sum; k++) {
    term *= ((total - k) / (k + 1)) * ((k + negative) / (total - k - 1 + other));
    sum += term;
  }
  return Math.max(0, -(first + Math.log(sum)) / Math.LN10);
}
