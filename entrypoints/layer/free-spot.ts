/** A rectangle in pixels, from the left top corner of the post's or comment's element. */
export interface Spot {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Pixels between the mark and what stands beside it. */
const AIR = 8;
/** Pixels by which lines of text may overlap the mark's height: their boxes are taller than their letters. */
const SLACK = 3;

/**
 * Where in a comment nothing stands yet: right after the first words of its first line that has room (names and dates
 * come first on all networks), so that a mark covers neither text nor buttons.
 * @param taken what stands in the comment; lines of text first to last
 * @param lines those of `taken` that are text
 * @param isRtl the page reads from right to left
 * @returns its left and top; null where there is no room
 */
export function freeSpot(
  taken: readonly Spot[],
  lines: readonly Spot[],
  { width, height }: { width: number; height: number },
  room: { width: number; isRtl: boolean },
): { left: number; top: number } | null {
  const seen: Spot[] = [];
  for (const line of lines) {
    const middle = line.top + line.height / 2;
    if (seen.some((before) => middle >= before.top && middle <= before.top + before.height))
      continue;
    seen.push(line);
    const top = middle - height / 2;
    const beside = taken.filter(
      (one) => one.top < top + height - SLACK && one.top + one.height > top + SLACK,
    );
    const left = firstGap(beside, line, width, room);
    if (left !== null) return { left, top };
  }
  return null;
}

/** The nearest gap behind the line's first words, in the direction of reading. */
function firstGap(
  beside: readonly Spot[],
  line: Spot,
  width: number,
  room: { width: number; isRtl: boolean },
): number | null {
  const flip = ({ left, width: own }: Spot): Spot => ({
    left: room.width - left - own,
    width: own,
    top: 0,
    height: 0,
  });
  const read = room.isRtl ? beside.map(flip) : beside;
  const start = room.isRtl ? flip(line) : line;
  let at = start.left + start.width + AIR;
  const later = read.toSorted((one, other) => one.left - other.left);
  for (const one of later) {
    if (one.left + one.width <= at - AIR) continue;
    if (one.left >= at + width + AIR) break;
    at = one.left + one.width + AIR;
  }
  if (at + width > room.width) return null;
  return room.isRtl ? room.width - at - width : at;
}
