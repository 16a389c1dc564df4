import { relaxedDatabase } from '../../../storage/database';
import { keepSighting } from '../../../storage/keep-sighting';
import { KEEPERS } from '../../durability/extension/keepers';
import { aFullSighting, exactly } from '../../samples/sightings';
import { openLike, putAll } from './raw';

/** Milliseconds of each round. */
export interface Rounds {
  ours: number[];
  floor: number[];
  /** Rows written in a round. */
  rows: number;
}

const POSTS = 120;
const ROUNDS = 25;
const START = 1_763_700_000_000;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Everything stored for one round's posts, read back for the floor to write the same. */
async function rowsOf(round: number): Promise<Record<string, unknown[]>> {
  const { posts, comments, authors, snapshots } = relaxedDatabase;
  const ids = Array.from({ length: POSTS }, (_, i) => round * POSTS + i);
  const pairs = ids.flatMap((id) => [`${id}a`, `${id}b`]);
  return {
    posts: await posts.bulkGet(ids.map((id) => `facebook:p${id}`)),
    comments: await comments.bulkGet(pairs.map((id) => `facebook:c${id}`)),
    authors: await authors.bulkGet([
      ...pairs.map((id) => `facebook:someone.${id}`),
      'facebook:tissea',
    ]),
    snapshots: await snapshots
      .where('[postKey+day]')
      .anyOf(ids.map((id) => [`facebook:p${id}`, Math.floor(START / 86_400_000)]))
      .toArray(),
  };
}

/** The sighting of a round; `again`: the same posts a minute later, each with one comment more. */
function sightingOf(round: number, again: boolean) {
  const sighting = aFullSighting(POSTS, START + (again ? 60_000 : 0), round * POSTS);
  if (!again) return sighting;
  const posts = sighting.posts.map((post, i) => ({
    ...post,
    counters: { ...post.counters, comments: exactly(round * POSTS + i + 1) },
  }));
  return { ...sighting, posts };
}

/** Sightings kept against the bare writing of the same rows, turn by turn. */
export async function benchWrites(again: boolean): Promise<Rounds> {
  await relaxedDatabase.open();
  const raw = await openLike('floor', relaxedDatabase.backendDB());
  const rounds: Rounds = { ours: [], floor: [], rows: 0 };
  for (let round = 0; round < ROUNDS; round += 1) {
    const sighting = sightingOf(round, again);
    rounds.ours.push(await timed(() => keepSighting(sighting, KEEPERS)));
    const rows = await rowsOf(round);
    rounds.rows = Object.values(rows).flat().length;
    rounds.floor.push(await timed(() => putAll(raw, rows)));
  }
  raw.close();
  return rounds;
}
