import type { LengthLimit } from '../length/length-limits';

/** From this share of the limit on the length is worth a look. */
const NEAR = 0.9;

/** Characters left before a network's limit, below 0 once it is passed; null while it is far. */
export function shortOf({
  count,
  limit,
}: { count: number } & Pick<LengthLimit, 'limit'>): number | null {
  return count < limit * NEAR ? null : limit - count;
}
