import { hoursOf } from '../../../features/engagement/hours/hours-of';
import { readCommentDates } from '../../../features/engagement/hours/records';
import { samplePost } from '../../../features/engagement/sample-post';
import { sampleComment } from '../../../features/queue/sample-comment';
import { relaxedDatabase } from '../../../storage/database';
import { getAll } from './raw';

const POSTS = 200;
const ROUNDS = 3;
const SLICE = 2000;
const YEAR = 365 * 86_400_000;
const NOW = Date.UTC(2026, 10, 22);
const BRAND = { id: 'b1', accounts: [{ network: 'facebook', handle: 'transval' } as const] };
const key = (i: number): string => `facebook:${String(i).padStart(12, '0')}`;

/** Milliseconds of a round, and the longest in it during which the page answered nothing. */
interface Turn {
  time: number;
  gap: number;
}

/** What the bench of the hours gives, a number for each round. */
export interface HoursRounds {
  read: Turn[];
  bare: Turn[];
  hours: number[];
  dates: number[];
}

/** Fills the database with comments of 240 characters under a brand's posts. */
async function fill(comments: number): Promise<void> {
  const posts = Array.from({ length: POSTS }, (_, i) =>
    samplePost({ key: `facebook:p${i}`, authorKey: 'facebook:transval' }),
  );
  await relaxedDatabase.posts.bulkPut(posts);
  for (let from = 0; from < comments; from += SLICE) {
    const rows = Array.from({ length: SLICE }, (_, i) =>
      sampleComment({
        key: key(from + i),
        postKey: `facebook:p${(from + i) % POSTS}`,
        authorKey: `facebook:guest${from + i}`,
        text: 'Toujours pas de bus au 12. '.repeat(9).slice(0, 240),
        at: NOW - Math.floor(Math.random() * YEAR),
        atWithin: 0,
      }),
    );
    await relaxedDatabase.comments.bulkPut(rows);
  }
}

/** Does something while a message goes round in the page, and tells how long one had to wait at most. */
async function watched(work: () => Promise<unknown>): Promise<Turn> {
  const { port1, port2 } = new MessageChannel();
  const start = performance.now();
  let last = start;
  let gap = 0;
  const beat = () => {
    const now = performance.now();
    gap = Math.max(gap, now - last);
    last = now;
  };
  port1.onmessage = () => {
    beat();
    port2.postMessage(null);
  };
  port2.postMessage(null);
  await work();
  beat();
  port1.close();
  return { time: performance.now() - start, gap };
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

async function benchHours(comments: number): Promise<HoursRounds> {
  await relaxedDatabase.open();
  await fill(comments);
  const raw = relaxedDatabase.backendDB();
  const readBare = async () => {
    for (let from = 0; from < comments; from += SLICE)
      await getAll(raw, 'comments', [IDBKeyRange.bound(key(from), key(from + SLICE - 1))]);
  };
  const asked = { signal: new AbortController().signal, onProgress: () => undefined };
  const rounds: HoursRounds = { read: [], bare: [], hours: [], dates: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    let dates: Awaited<ReturnType<typeof readCommentDates>> = [];
    rounds.read.push(
      await watched(async () => {
        dates = await readCommentDates([BRAND], asked);
      }),
    );
    if (dates.length !== comments) throw new Error(`read ${dates.length} of ${comments}`);
    rounds.bare.push(await watched(readBare));
    const zone = 'Europe/Paris';
    rounds.hours.push(timed(() => hoursOf(dates, { zone, since: null, now: NOW })));
    const counts = new Map<number, number>();
    rounds.dates.push(
      timed(() => {
        for (const { at } of dates) {
          const date = new Date(at ?? 0);
          const cell = date.getDay() * 24 + date.getHours();
          counts.set(cell, (counts.get(cell) ?? 0) + 1);
        }
      }),
    );
  }
  return rounds;
}

Object.assign(globalThis, { memory: { benchHours } });
