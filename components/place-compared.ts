import type { Point } from './monotone-path';

/** Where a curve and what is usual stand in a drawing; zero stands on the ground, the start at the left. */
interface Placed {
  own: Point[];
  usual: Point[];
  /** The last point of each; undefined where there is none. */
  end: Point | undefined;
  usualEnd: Point | undefined;
}

/** Room above the highest point, in the drawing's units. */
const ROOM = 4;

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
  return { ...placed, end: placed.own.at(-1), usualEnd: placed.usual.at(-1) };
}
