import type { Point } from './monotone-path';

/** Where a curve and what is usual stand in a drawing; zero stands on the ground, the start at the left. */
interface Placed {
  own: Point[];
  usual: Point[];
  /** The last point of the curve; undefined where there is none. */
  end: Point | undefined;
  /** Upper edge of the name at the end of what is usual; undefined where that isn't drawn. */
  nameTop: number | undefined;
}

/** Room above the highest point, in the drawing's units. */
const ROOM = 4;

/** Height of a name, and what is left free between it and a line, in the drawing's units. */
const NAME = 16;
const GAP = 2;

/** The part of the width that the longest of names takes (« médiane du compte », 320 px). */
const NAME_PART = 0.4;

/**
 * Places two series of one scale.
 * @param own, usual ascending by x, none below zero
 */
export function placeCompared(
  own: readonly Point[],
  usual: readonly Point[],
  width: number,
  height: number,
): Placed {
  const all = [...own, ...usual];
  const right = Math.max(...all.map(({ x }) => x));
  const top = Math.max(...all.map(({ y }) => y));
  const place = ({ x, y }: Point): Point => ({
    x: right === 0 ? width : (x / right) * width,
    y: top === 0 ? height : height - (y / top) * (height - ROOM),
  });
  const placed = { own: own.map(place), usual: usual.map(place) };
  return { ...placed, end: placed.own.at(-1), nameTop: nameTopOf(placed, width, height) };
}

/** Below what is usual, or above it, where neither of the lines goes through; else above, where the ground isn't. */
function nameTopOf(
  { own, usual }: Pick<Placed, 'own' | 'usual'>,
  width: number,
  height: number,
): number | undefined {
  if (usual.length === 0) return undefined;
  const beside = (points: readonly Point[]): number[] => {
    const from = points.findLastIndex(({ x }) => x <= width * (1 - NAME_PART));
    return points.slice(Math.max(0, from)).map(({ y }) => y);
  };
  const lines = beside(usual);
  const others = beside(own);
  const isFree = (top: number): boolean =>
    top >= 0 &&
    top + NAME <= height &&
    (Math.max(...others) < top || Math.min(...others) > top + NAME);
  const above = Math.min(...lines) - GAP - NAME;
  const choices = [Math.max(...lines) + GAP, above];
  return choices.find(isFree) ?? Math.max(0, above);
}
