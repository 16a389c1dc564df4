/**
 * Where stretches of a text stand after it was edited in one place: those before the edit stay, those behind it move
 * along, and those that it touched are dropped. Offsets in UTF-16 units, end excluded.
 */
export function followEdit<Stretch extends { start: number; end: number }>(
  stretches: readonly Stretch[],
  before: string,
  after: string,
): Stretch[] {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const moved = after.length - before.length;
  return stretches.flatMap((stretch) => {
    if (stretch.end <= head) return [stretch];
    if (stretch.start < before.length - tail) return [];
    return [{ ...stretch, start: stretch.start + moved, end: stretch.end + moved }];
  });
}
