/** About how many lines a scale has. */
const WANTED = 4;

/**
 * The values at which a scale has its lines: round ones, the first at or below the lowest value and
 * the last at or above the highest. Whole numbers: what is counted has no halves.
 */
export function niceSteps(lowest: number, highest: number): number[] {
  const rough = Math.max(1, (highest - lowest) / WANTED);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  const start = Math.floor(lowest / step) * step;
  const count = Math.max(1, Math.ceil((highest - start) / step));
  return Array.from({ length: count + 1 }, (_, i) => start + i * step);
}
