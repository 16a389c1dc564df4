/**
 * A series (oldest first) of at most so many points: the first, and of each of equal lapses the last that was read in it.
 * @param most two or more
 */
export function thinSeries<Point extends { at: number }>(
  series: readonly Point[],
  most: number,
): readonly Point[] {
  const [first] = series;
  const last = series.at(-1);
  if (!first || !last || series.length <= most) return series;
  const lapse = (last.at - first.at) / (most - 1);
  const kept = new Map<number, Point>();
  // a lapse of nothing: all were read at once
  for (const point of series.slice(1)) {
    kept.set(lapse === 0 ? 0 : Math.ceil((point.at - first.at) / lapse), point);
  }
  return [first, ...kept.values()];
}
