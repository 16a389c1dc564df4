import type { Sample } from './series';

/**
 * An SVG path straight from sample to sample, in a drawing of that size, to a tenth of its unit; placed as `placeSamples`
 * does. Made in one pass without a point kept, for series so dense that a curve between two points is no wider than a pixel.
 */
export function straightPath(samples: readonly Sample[], width: number, height: number): string {
  let [start, end, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { at, value } of samples) {
    if (at < start) start = at;
    if (at > end) end = at;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const perTime = end === start ? 0 : (10 * width) / (end - start);
  const perValue = high === low ? 0 : (10 * height) / (high - low);
  const left = perTime === 0 ? 10 * width : 0;
  const ground = perValue === 0 ? 5 * height : 10 * height;
  let path = '';
  for (const { at, value } of samples) {
    const x = Math.round(left + (at - start) * perTime) / 10;
    const y = Math.round(ground - (value - low) * perValue) / 10;
    path += `${path === '' ? 'M' : 'L'}${x} ${y}`;
  }
  return path;
}
