import type { Point } from './monotone-path';

/** A count in a step of time, and up to what is usual; null: nobody saw that step. */
export interface BandedPoint {
  value: number | null;
  usual: number;
}

/** Where things stand in a drawing. */
interface Placed {
  /** Steps one after the other that were seen. */
  runs: Point[][];
  /** The upper edge of what is usual, in the same runs. */
  band: Point[][];
  /** Stretches that nobody saw. */
  gaps: { from: number; to: number }[];
  /** The last step seen. */
  last: Point | null;
}

/** Least of the scale: one or two comments should not look like a mountain. */
const LEAST = 4;

/** Room above the highest point, in the drawing's units. */
const ROOM = 4;

/** Places counts in a drawing of that size, zero on its ground. */
export function placeBanded(points: readonly BandedPoint[], width: number, height: number): Placed {
  const top = Math.max(LEAST, ...points.map(({ value, usual }) => Math.max(value ?? 0, usual)));
  const xOf = (index: number): number => (index / (points.length - 1)) * width;
  const yOf = (value: number): number => height - (value / top) * (height - ROOM);
  const placed: Placed = { runs: [], band: [], gaps: [], last: null };
  let before = -1;
  points.forEach(({ value, usual }, index) => {
    if (value === null) return;
    const x = xOf(index);
    if (index > before + 1) placed.gaps.push({ from: xOf(Math.max(0, before)), to: x });
    if (index > before + 1 || before < 0) {
      placed.runs.push([]);
      placed.band.push([]);
    }
    placed.last = { x, y: yOf(value) };
    placed.runs.at(-1)?.push(placed.last);
    placed.band.at(-1)?.push({ x, y: yOf(usual) });
    before = index;
  });
  if (before < points.length - 1) placed.gaps.push({ from: xOf(Math.max(0, before)), to: width });
  return placed;
}
