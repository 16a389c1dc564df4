import type { Point } from './monotone-path';

/** A value at a moment (milliseconds since 1970). */
export interface Sample {
  at: number;
  value: number;
}

/** Samples as points of a drawing of that size; the lowest stands on the ground, and a flat series in the middle. */
export function placeSamples(samples: readonly Sample[], width: number, height: number): Point[] {
  const times = samples.map((sample) => sample.at);
  const values = samples.map((sample) => sample.value);
  const start = Math.min(...times);
  const span = Math.max(...times) - start;
  const low = Math.min(...values);
  const range = Math.max(...values) - low;
  return samples.map((sample) => ({
    x: span === 0 ? width : ((sample.at - start) / span) * width,
    y: range === 0 ? height / 2 : height - ((sample.value - low) / range) * height,
  }));
}
