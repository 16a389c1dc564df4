import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../../messaging/uuid-v7';
import type { Comment } from '../../../networks/contract';
import { relaxedDatabase as database } from '../../../storage/database';
import { writeOnce } from '../../../storage/write-once';
import { aComment, aSighting, exactly } from '../../../tests/samples/sightings';
import type { SeenPost } from '../../engagement/model';
import type { JudgedBatch } from '../judging/background';
import type { JudgedRow } from '../judging/model';
import { followSurges, keepSurges } from './background';
import { DAY, HOUR, MINUTE } from './clock';
import { brandLedgerKey } from './ledger-key';
import type { SurgeLedger } from './model';
import { newLedger } from './new-ledger';

const NOW = Date.UTC(2026, 1, 21, 12, 30);
const POST = 'facebook:77';
const BRAND = brandLedgerKey('b1');

interface Given {
  at: number | null;
  negative?: boolean;
  postKey?: string;
  brandId?: string | null;
  key?: string;
}

let next = 0;

/** A comment as it was read, and what was thought of it. */
function judged(given: Given): { comment: Comment; row: JudgedRow } {
  const { at, negative = false, postKey = POST, brandId = 'b1' } = given;
  const key = given.key ?? `facebook:c${next++}`;
  const moment = at === null ? null : { at, low: at, high: at };
  const comment = aComment({
    key,
    postKey,
    at: moment ? { ok: true, value: moment } : { ok: false, why: 'obscured' },
  });
  const row: JudgedRow = {
    key,
    network: 'facebook',
    postKey,
    brandId,
    digest: 1,
    isCut: false,
    yieldsAt: null,
    language: 'fr',
    category: negative ? 'complaint' : 'other',
    severity: 0,
    negative,
    target: 'brand',
    spans: [],
    confidence: 'likely',
    terms: [],
    at,
    judgedAt: NOW,
  };
  return { comment, row };
}

const batchOf = (given: readonly Given[], seenAt = NOW): JudgedBatch => {
  const all = given.map(judged);
  const rows = all.map(({ row }) => row);
  const comments = all.map(({ comment }) => comment);
  const sighting = aSighting({ seenAt, posts: [], comments });
  return { sighting, tabId: 1, rows, added: rows, raised: [] };
};

/** As the judging does it: one transaction with the judgements. */
const keep = (batch: JudgedBatch) =>
  writeOnce(database, [...keepSurges.tables(database), database.judgements], null, () =>
    Promise.all([database.judgements.bulkPut(batch.added), keepSurges.keep(batch, database)]),
  );

const ledgerOf = async (key: string): Promise<SurgeLedger> =>
  (await database.ledgers.get(key))?.ledger ?? newLedger();

const countsIn = ({ hours }: SurgeLedger): [number, number] =>
  Object.values(hours).reduce<[number, number]>(
    ([seen, negative], [s, n]) => [seen + s, negative + n],
    [0, 0],
  );

async function putPost(key: string, at: number, total: number): Promise<void> {
  const missing = { ok: false, why: 'absent' } as const;
  const post: SeenPost = {
    key,
    network: 'facebook',
    address: null,
    authorKey: null,
    author: null,
    text: '',
    language: null,
    at,
    firstSeenAt: at,
    lastSeenAt: NOW,
    counters: {
      reactions: missing,
      comments: exactly(total),
      shares: missing,
      views: missing,
      saves: missing,
    },
    updatedAt: NOW,
  };
  await database.posts.put(post);
}

/** Three calm weeks of the brand: a comment every half hour, one in ten negative. */
async function putCalmWeeks(): Promise<void> {
  const ledger = newLedger();
  const from = Math.floor(NOW / HOUR) - 21 * 24;
  for (let hour = from; hour < from + 21 * 24; hour++)
    ledger.hours[hour] = [2, hour % 5 === 0 ? 1 : 0];
  ledger.periods = [{ from: from * HOUR, to: NOW - HOUR, coverage: 1 }];
  ledger.latest = { to: NOW - HOUR, sample: { seen: 9, total: 9, order: 'unknown' } };
  await database.ledgers.put({ key: BRAND, brandId: 'b1', ledger, updatedAt: NOW });
}

/** Comments of the last two hours, of which every second is negative. */
const storm = (count: number, change: Partial<Given> = {}): Given[] =>
  Array.from({ length: count }, (_, index) => ({
    at: NOW - 2 * HOUR + index * ((2 * HOUR) / count),
    negative: index % 2 === 0,
    ...change,
  }));

beforeEach(async () => {
  await database.delete();
  await database.open();
  await putPost(POST, NOW - 3 * HOUR, 40);
});

describe('keepSurges', () => {
  it('counts comments for their post and its brand, with the sample', async () => {
    await keep(batchOf(storm(20)));
    const post = await ledgerOf(POST);
    expect(countsIn(post)).toEqual([20, 10]);
    expect(countsIn(await ledgerOf(BRAND))).toEqual([20, 10]);
    expect(post.latest?.sample).toEqual({ seen: 20, total: 40, order: 'unknown' });
    expect(post.periods[0]).toMatchObject({ from: NOW - 3 * HOUR });
  });

  it('adds up what is loaded bit by bit', async () => {
    await keep(batchOf(storm(12)));
    await keep(batchOf(storm(12), NOW + MINUTE));
    const { latest, hours } = await ledgerOf(POST);
    expect(latest?.sample.seen).toBe(24);
    expect(countsIn({ ...newLedger(), hours })).toEqual([24, 12]);
  });

  it('counts nothing of what was judged before in another wording', async () => {
    const batch = batchOf(storm(20));
    await keep(batch);
    await keep({ ...batch, added: [] });
    expect(countsIn(await ledgerOf(POST))).toEqual([20, 10]);
  });

  it('stores counts with the judgements or not at all', async () => {
    const batch = batchOf(storm(20));
    const dying = writeOnce(
      database,
      [...keepSurges.tables(database), database.judgements],
      null,
      async () => {
        await database.judgements.bulkPut(batch.added);
        await keepSurges.keep(batch, database);
        throw new Error('the worker died');
      },
    );
    await expect(dying).rejects.toThrow('died');
    expect(await database.judgements.count()).toBe(0);
    expect(await database.ledgers.count()).toBe(0);
    await keep(batch);
    expect(countsIn(await ledgerOf(POST))).toEqual([20, 10]);
  });

  it('passes over comments without a date, from the future, or of times that never were', async () => {
    const dates = [null, NOW + DAY, 8.64e15, -8.64e15, 0, NOW - 90 * DAY];
    await keep(batchOf(dates.map((at) => ({ at, negative: true }))));
    const { hours, latest, periods } = await ledgerOf(POST);
    expect(hours).toEqual({});
    expect(latest?.sample.seen).toBe(6);
    expect(periods).toMatchObject([{ from: NOW - 3 * HOUR, to: NOW }]);
  });

  it('leaves what the brand itself wrote out of the counts, not out of the sample', async () => {
    await keep(batchOf([{ at: NOW - HOUR }, { at: NOW - HOUR, brandId: null }]));
    expect(countsIn(await ledgerOf(POST))).toEqual([1, 0]);
    expect((await ledgerOf(POST)).latest?.sample.seen).toBe(2);
  });

  it('keeps no counts of what is nobody’s comment section', async () => {
    await keep(batchOf(storm(20, { brandId: null })));
    expect(await database.ledgers.count()).toBe(0);
  });

  it('never takes an hour that nobody saw for one without comments', async () => {
    await putPost(POST, NOW - 20 * HOUR, 400);
    // the newest twelve of four hundred, newest first
    const newest = Array.from({ length: 12 }, (_, index) => ({ at: NOW - index * 5 * MINUTE }));
    await keep(batchOf(newest));
    const { periods, latest } = await ledgerOf(POST);
    expect(latest?.sample.order).toBe('newest');
    expect(periods).toEqual([{ from: NOW - 55 * MINUTE, to: NOW, coverage: 1 }]);
  });

  it('takes a thread by relevance for seen by the part that was loaded', async () => {
    await putPost(POST, NOW - 4 * HOUR, 100);
    const order = [50, 10, 90, 30, 200, 5, 70, 120, 20, 60];
    await keep(batchOf(order.map((minutes) => ({ at: NOW - minutes * MINUTE }))));
    const { periods, latest } = await ledgerOf(POST);
    expect(latest?.sample).toEqual({ seen: 10, total: 100, order: 'relevance' });
    expect(periods).toEqual([{ from: NOW - 4 * HOUR, to: NOW, coverage: 0.1 }]);
  });
});

describe('alarms', () => {
  it('are raised by a storm, once, for the post that it is under', async () => {
    await putCalmWeeks();
    await keep(batchOf(storm(30)));
    await keep(batchOf(storm(10), NOW + 5 * MINUTE));
    const alarms = await database.alarms.toArray();
    expect(alarms).toMatchObject([
      {
        ledgerKey: POST,
        postKey: POST,
        brandId: 'b1',
        isTold: false,
        alarm: { rule: 'surge', sample: { seen: 30, total: 40 } },
      },
    ]);
    expect((await ledgerOf(POST)).raisedAt).toBe(NOW);
  });

  it('are the brand’s where several posts share it, and told once', async () => {
    await putCalmWeeks();
    const posts = ['facebook:1', 'facebook:2', 'facebook:3'];
    for (const key of posts) await putPost(key, NOW - 3 * HOUR, 10);
    await keep(batchOf(posts.flatMap((postKey) => storm(8, { postKey }))));
    const alarms = await database.alarms.toArray();
    expect(alarms.filter(({ isTold }) => !isTold)).toMatchObject([
      { ledgerKey: BRAND, postKey: null, alarm: { sample: { seen: 24, total: 30 } } },
    ]);
  });

  it('are not raised by a calm day, nor by an old storm that somebody scrolls through', async () => {
    await putCalmWeeks();
    await putPost(POST, NOW - 6 * DAY, 100);
    const calm = [10, 40, 70, 100].map((minutes) => ({ at: NOW - minutes * MINUTE }));
    await keep(batchOf(calm));
    await keep(batchOf(storm(60).map((one) => ({ ...one, at: (one.at ?? 0) - 5 * DAY }))));
    expect(await database.alarms.count()).toBe(0);
    expect((await ledgerOf(POST)).latest?.sample.seen).toBe(64);
  });

  it('are raised on the first evening, when Vigie is installed in the middle of a storm', async () => {
    await putPost(POST, NOW - 70 * MINUTE, 300);
    await keep(batchOf(storm(120).map((one) => ({ ...one, at: NOW - 60 * MINUTE + next * 1000 }))));
    const [row] = await database.alarms.toArray();
    expect(row?.alarm.rule).toBe('first-hours');
  });

  it('are handed to the notifications once', async () => {
    await putCalmWeeks();
    const batch = batchOf(storm(30), Date.now());
    expect(batch.added).toHaveLength(30);
    await database.alarms.add({
      id: uuidV7(),
      ledgerKey: POST,
      brandId: 'b1',
      postKey: POST,
      alarm: {
        at: NOW,
        rule: 'surge',
        window: { from: NOW - HOUR, to: NOW, seen: 9, negative: 9, expected: 1, score: 3 },
        share: 1,
        usualShare: 0.1,
        sample: { seen: 9, total: 9, order: 'newest' },
      },
      isTold: false,
      snoozedUntil: null,
      closedAt: null,
      updatedAt: NOW,
    });
    await followSurges(batch);
    expect((await database.alarms.toArray()).map(({ isTold }) => isTold)).toEqual([true]);
  });
});

describe('followSurges', () => {
  it('keeps that a thread was looked at though nothing in it was new', async () => {
    const batch = batchOf([{ at: NOW - HOUR }]);
    await keep(batch);
    const soon = { ...batch.sighting, seenAt: NOW + MINUTE };
    await followSurges({ ...batch, sighting: soon, added: [] });
    expect((await ledgerOf(POST)).latest?.to).toBe(NOW);
    const later = { ...batch.sighting, seenAt: NOW + 2 * HOUR };
    await followSurges({ ...batch, sighting: later, added: [] });
    const { periods, latest, hours } = await ledgerOf(POST);
    expect(periods.at(-1)?.to).toBe(NOW + 2 * HOUR);
    expect(latest?.sample.seen).toBe(1);
    expect(countsIn({ ...newLedger(), hours })).toEqual([1, 0]);
  });
});
