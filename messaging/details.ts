import * as v from 'valibot';
import { type KindCount, type NetworkId, REACTION_KINDS } from '../networks/contract';
import type { Followers } from '../networks/details';
import { count, id, key } from './sighting-schema';

/** What the script of the details read in a page just now. */
export interface Details {
  network: NetworkId;
  followers: Followers[];
  /** Of the posts in the page that show reactions by kind. */
  kinds: { key: string; kinds: KindCount[] }[];
}

/** More than any page holds at a time. */
const MOST = 2_000;

const details = v.pipe(
  v.object({
    network: v.picklist(['facebook', 'x', 'linkedin', 'instagram']),
    followers: v.pipe(v.array(v.object({ handle: id, count })), v.maxLength(MOST)),
    kinds: v.pipe(
      v.array(
        v.object({
          key,
          kinds: v.pipe(
            v.array(v.object({ kind: v.picklist(REACTION_KINDS), count: v.nullable(count) })),
            v.minLength(1),
            v.maxLength(REACTION_KINDS.length),
          ),
        }),
      ),
      v.maxLength(MOST),
    ),
  }),
  v.check(
    ({ network, kinds }) => kinds.every((post) => post.key.startsWith(`${network}:`)),
    'A key belongs to another network',
  ),
) satisfies v.GenericSchema<unknown, Details>;

/** What a page answered, as details; null for anything else, a page without our content script among it. */
export function parseDetails(answer: unknown): Details | null {
  const parsed = v.safeParse(details, answer);
  return parsed.success ? parsed.output : null;
}
