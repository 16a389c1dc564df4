/** A measured point, in the units of the drawing. */
export interface Point {
  x: number;
  y: number;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** Tangents that keep the curve between its neighbours (Fritsch and Carlson 1980, harmonic mean of Fritsch and Butland 1984). */
function tangents(points: readonly Point[]): number[] {
  const slopes: number[] = [];
  let before: Point | undefined;
  for (const point of points) {
    if (before !== undefined) {
      const run = point.x - before.x;
      slopes.push(run === 0 ? 0 : (point.y - before.y) / run);
    }
    before = point;
  }
  return points.map((_, index) => {
    const left = slopes[index - 1];
    const right = slopes[index];
    if (left === undefined) return right ?? 0;
    if (right === undefined) return left;
    return left * right <= 0 ? 0 : (2 * left * right) / (left + right);
  });
}

/**
 * An SVG path through the points (sorted by x) that never rises where they fall:
 * no peak is drawn that was not measured. Empty for fewer than two points.
 */
export function monotonePath(points: readonly Point[]): string {
  const [first] = points;
  if (first === undefined || points.length < 2) return '';
  const slopes = tangents(points);
  let path = `M${round(first.x)} ${round(first.y)}`;
  let from = first;
  points.forEach((to, index) => {
    if (index === 0) return;
    const third = (to.x - from.x) / 3;
    const leave = from.y + third * (slopes[index - 1] ?? 0);
    const arrive = to.y - third * (slopes[index] ?? 0);
    path += `C${round(from.x + third)} ${round(leave)} ${round(to.x - third)} ${round(arrive)} ${round(to.x)} ${round(to.y)}`;
    from = to;
  });
  return path;
}
