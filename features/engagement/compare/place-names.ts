/**
 * Where names stand beside the ends of curves so that none covers another: each as near as it can to its own end, in the order
 * of the ends, all between top and bottom as long as there is room.
 * @param ends where each curve ends, downwards
 * @param gap from one name to the next at least
 * @returns where each name stands, in the order given
 */
export function placeNames(
  ends: readonly number[],
  gap: number,
  top: number,
  bottom: number,
): number[] {
  const order = ends.map((_, index) => index).sort((a, b) => (ends[a] ?? 0) - (ends[b] ?? 0));
  const placed = new Array<number>(ends.length).fill(top);
  let least = top;
  for (const index of order) {
    const at = Math.max(least, ends[index] ?? 0);
    placed[index] = at;
    least = at + gap;
  }
  let most = bottom;
  for (const index of order.toReversed()) {
    const at = Math.min(most, placed[index] ?? 0);
    placed[index] = Math.max(top, at);
    most = at - gap;
  }
  return placed;
}
