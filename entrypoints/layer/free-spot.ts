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

/** What a free place is looked for in. */
export interface Room {
  width: number;
  /** The page reads from right to left. */
  isRtl: boolean;
  /** Pixels to leave at the far end of a line, to stand there; null: right behind its first words. */
  end: number | null;
}

/**
 * Where in a post or comment nothing stands yet: in its first line that has room, either right behind its first words
 * (names and dates come first on all networks) or at its far end, so that neither text nor buttons are covered.
 * @param taken what stands there; lines of text first to last
 * @param lines those of `taken` that are text
 * @returns its left and top; null where there is no room
 */
export function freeSpot(
  taken: readonly Spot[],
  lines: readonly Spot[],
  { width, height }: { width: number; height: number },
  room: Room,
): { left: number; top: number } | null {
  for (const line of linesApart(lines)) {
    const middle = line.top + line.height / 2;
    const top = middle - height / 2;
    const beside = taken.filter(
      (one) => one.top < top + height - SLACK && one.top + one.height > top + SLACK,
    );
    const left = firstGap(beside, line, width, room);
    if (left !== null) return { left, top };
  }
  return null;
}

/** The first of each line of text that is drawn: names and dates are texts of their own in one of them. */
export function linesApart(lines: readonly Spot[]): Spot[] {
  const apart: Spot[] = [];
  for (const line of lines) {
    const middle = line.top + line.height / 2;
    const isIn = ({ top, height }: Spot) => middle >= top && middle <= top + height;
    if (!apart.some(isIn)) apart.push(line);
  }
  return apart;
}

/** The nearest gap from where it is to stand: behind the line's first words in the direction of reading, or against it from the end. */
function firstGap(beside: readonly Spot[], line: Spot, width: number, room: Room): number | null {
  const isFlipped = room.isRtl !== (room.end !== null);
  const flip = ({ left, width: own }: Spot): Spot => ({
    left: room.width - left - own,
    width: own,
    top: 0,
    height: 0,
  });
  const read = isFlipped ? beside.map(flip) : beside;
  const first = isFlipped ? flip(line) : line;
  let at = room.end ?? first.left + first.width + AIR;
  const most = room.end === null ? room.width : first.left - AIR;
  const later = read.toSorted((one, other) => one.left - other.left);
  for (const one of later) {
    if (one.left + one.width <= at - AIR) continue;
    if (one.left >= at + width + AIR) break;
    at = one.left + one.width + AIR;
  }
  if (at + width > most) return null;
  return isFlipped ? room.width - at - width : at;
}
