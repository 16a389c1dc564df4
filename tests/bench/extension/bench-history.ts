import type { Snapshot } from '../../../features/engagement/model';
import { packSnapshots } from '../../../features/engagement/pack';
import { historyOf, packedHistoryOf } from '../../../features/engagement/records';
import type { Count } from '../../../networks/contract';
import { relaxedDatabase } from '../../../storage/database';
import { getOne } from './raw';

const FIRST_DAY = 20_400;
const DAY = 86_400_000;

const exact = (value: number): Count => ({ value, low: value, high: value });

/** As Facebook and X write from a thousand on: three figures. */
function rounded(value: number): Count {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, value))) - 1);
  const shown = Math.round(value / step) * step;
  return step === 1
    ? exact(value)
    : { value: shown, low: shown - step / 2, high: shown + step / 2 - 1 };
}

/** A day as a post lives it: bursts of looks, counters that grow unevenly, one of them rounded. */
function aDay(day: number, looks: number): Snapshot[] {
  let at = day * DAY + Math.random() * 3_600_000;
  let reactions = Math.floor(10 ** (1 + Math.random() * 3));
  let comments = Math.floor(reactions / 5);
  let views = reactions * 40;
  return Array.from({ length: looks }, () => {
    at += ((22 * 3_600_000) / looks) * 2 * Math.random();
    reactions += Math.floor(Math.random() * 9);
    comments += Math.floor(Math.random() * 3);
    views += Math.floor(Math.random() * 400);
    const counters = {
      reactions: exact(reactions),
      comments: exact(comments),
      views: rounded(views),
    };
    return { at: Math.min(Math.floor(at), (day + 1) * DAY - 1), counters };
  });
}

/**
 * Fills the database.
 * @param looks snapshots of a post on a day
 * @returns bytes of the packed snapshots alone
 */
export async function fillSnapshots(posts: number, days: number, looks: number): Promise<number> {
  let bytes = 0;
  for (let post = 0; post < posts; post += 100) {
    const rows = Array.from({ length: Math.min(100, posts - post) * days }, (_, i) => {
      const day = FIRST_DAY + (i % days);
      const packed = packSnapshots(day, aDay(day, looks));
      bytes += packed.length;
      return { postKey: `facebook:${1e15 + (post + Math.floor(i / days)) * 7919}`, day, packed };
    });
    await relaxedDatabase.snapshots.bulkPut(rows);
  }
  return bytes;
}

/** Reads in a round: the clock of an extension's page is no finer than a tenth of a millisecond. */
const READS = 10;
const ROUNDS = 40;

async function timed(read: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  for (let i = 0; i < READS; i += 1) await read();
  return (performance.now() - start) / READS;
}

/** Milliseconds of each round. */
export interface HistoryRounds {
  /** One post's whole history, as it is stored. */
  packed: number[];
  /** The same, as snapshots. */
  unpacked: number[];
  /** One row by its key. */
  floor: number[];
}

/** Reads one post's history and one row by its key, turn by turn. */
export async function benchHistory(posts: number, days: number): Promise<HistoryRounds> {
  await relaxedDatabase.open();
  const raw = relaxedDatabase.backendDB();
  const anyKey = () => `facebook:${1e15 + Math.floor(Math.random() * posts) * 7919}`;
  const anyDay = () => FIRST_DAY + Math.floor(Math.random() * days);
  const result: HistoryRounds = { packed: [], unpacked: [], floor: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    result.floor.push(await timed(() => getOne(raw, 'snapshots', [anyKey(), anyDay()])));
    result.packed.push(await timed(() => packedHistoryOf(anyKey())));
    result.unpacked.push(await timed(() => historyOf(anyKey())));
  }
  return result;
}
