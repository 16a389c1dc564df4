/** True where a stretch lies whole inside one of the others. */
export function liesWithin(
  stretch: { start: number; end: number },
  others: readonly { start: number; end: number }[],
): boolean {
  return others.some(({ start, end }) => start <= stretch.start && stretch.end <= end);
}
