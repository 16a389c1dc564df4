import type { Reply } from './model';

/** Room left between two replies when places are given anew, so that many can be moved between them. */
const ROOM = 1000;

/** The library's own order, as its owner made it; among equals the older first. */
export function byOwnOrder(a: Reply, b: Reply): number {
  return a.position - b.position || (a.id < b.id ? -1 : Number(a.id > b.id));
}

/**
 * Where one reply goes, and who has to make room.
 * @param ordered the library in its own order, all of it: replies that a filter hides keep their places
 * @param id the reply that is moved
 * @param goal the reply that it is to stand right before or right after
 * @returns the new positions by id; usually one, all of them when its neighbours stand too close, none when it stands there
 */
export function placesAfterMove(
  ordered: readonly Reply[],
  id: string,
  goal: { before: string } | { after: string },
): Map<string, number> {
  const moved = ordered.find((reply) => reply.id === id);
  const others = ordered.filter((reply) => reply.id !== id);
  const beside = 'before' in goal ? goal.before : goal.after;
  const found = others.findIndex((reply) => reply.id === beside);
  if (moved === undefined || found < 0) return new Map();
  const at = 'before' in goal ? found : found + 1;
  if (ordered[at] === moved) return new Map();
  const [above, below] = [others[at - 1], others[at]];
  const position =
    above === undefined
      ? (below?.position ?? 0) - ROOM
      : below === undefined
        ? above.position + ROOM
        : (above.position + below.position) / 2;
  const isFree =
    (above === undefined || above.position < position) &&
    (below === undefined || position < below.position);
  if (isFree) return new Map([[id, position]]);
  return spread([...others.slice(0, at), moved, ...others.slice(at)]);
}

/** Gives all of them places at even distances; the last keeps the highest, so that new replies still come after it. */
function spread(ordered: readonly Reply[]): Map<string, number> {
  const last = Math.max(...ordered.map((reply) => reply.position));
  return new Map(ordered.map(({ id }, i) => [id, last - (ordered.length - 1 - i) * ROOM]));
}
