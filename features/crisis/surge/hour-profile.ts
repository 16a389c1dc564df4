/** Days of flat rhythm that are mixed in, so that a few nights don't make a rule. */
const FLAT_DAYS = 3;

/** Comments of flat rhythm that are mixed in for brands that get few. */
const FLAT_COMMENTS = 0.2;

/**
 * The brand's rhythm: how busy each hour of the day is, 1 being the mean.
 * @param comments by hour of the day
 * @param seen hours seen, by hour of the day
 */
export function hourProfile(comments: readonly number[], seen: readonly number[]): number[] {
  const total = sum(comments);
  const rate = total / Math.max(1, sum(seen));
  const at = (list: readonly number[], hour: number): number => list[(hour + 24) % 24] ?? 0;
  const smooth = (list: readonly number[], hour: number): number =>
    (at(list, hour - 1) + 2 * at(list, hour) + at(list, hour + 1)) / 4;
  const raw = comments.map(
    (_, hour) =>
      (smooth(comments, hour) + FLAT_DAYS * rate + FLAT_COMMENTS) /
      ((smooth(seen, hour) + FLAT_DAYS) * rate + FLAT_COMMENTS),
  );
  const mean = sum(raw) / 24;
  return raw.map((weight) => weight / mean);
}

function sum(list: readonly number[]): number {
  return list.reduce((total, value) => total + value, 0);
}
