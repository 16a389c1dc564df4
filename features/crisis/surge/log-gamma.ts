/** Lanczos's coefficients for g = 5 (Press et al., Numerical Recipes, 2nd ed., 6.1); relative error under 2e-10. */
const LANCZOS = [
  76.18009172947146, -86.50532032941678, 24.01409824083091, -1.231739572450155,
  0.1208650973866179e-2, -0.5395239384953e-5,
];

/** Natural logarithm of the gamma function, for x above 0. */
export function logGamma(x: number): number {
  const base = x + 5.5;
  const sum = LANCZOS.reduce(
    (total, factor, index) => total + factor / (x + index + 1),
    1.000000000190015,
  );
  return (x + 0.5) * Math.log(base) - base + Math.log((2.5066282746310007 * sum) / x);
}
