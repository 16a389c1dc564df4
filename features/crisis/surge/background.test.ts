import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { relaxedDatabase as database } from '../../../storage/database';
import { writeOnce } from '../../../storage/write-once';
import {
  BRAND,
  batchOf,
  countsIn,
  freshPost,
  keepBatch,
  ledgerOf,
  NOW,
  POST,
  putPost,
  storm,
} from '../../../tests/samples/judged-batches';
import { followSurges, keepSurges } from './background';
import { DAY, HOUR, MINUTE } from './clock';
import { newLedger } from './new-ledger';

beforeEach(freshPost);

describe('keepSurges', () => {
  it('counts comments for their post and its brand, with the sample', async () => {
    await keepBatch(batchOf(storm(20)));
    const post = await ledgerOf(POST);
    expect(countsIn(post)).toEqual([20, 10]);
    expect(countsIn(await ledgerOf(BRAND))).toEqual([20, 10]);
    expect(post.latest?.sample).toEqual({ seen: 20, total: 40, order: 'unknown' });
    expect(post.periods[0]).toMatchObject({ from: NOW - 3 * HOUR });
  });

  it('adds up what is loaded bit by bit', async () => {
    await keepBatch(batchOf(storm(12)));
    await keepBatch(batchOf(storm(12), NOW + MINUTE));
    const { latest, hours } = await ledgerOf(POST);
    expect(latest?.sample.seen).toBe(24);
    expect(countsIn({ ...newLedger(), hours })).toEqual([24, 12]);
  });

  it('counts nothing of what was judged before in another wording', async () => {
    const batch = batchOf(storm(20));
    await keepBatch(batch);
    await keepBatch({ ...batch, added: [] });
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
    await keepBatch(batch);
    expect(countsIn(await ledgerOf(POST))).toEqual([20, 10]);
  });

  it('passes over comments without a date, from the future, or of times that never were', async () => {
    const dates = [null, NOW + DAY, 8.64e15, -8.64e15, 0, NOW - 90 * DAY];
    await keepBatch(batchOf(dates.map((at) => ({ at, negative: true }))));
    const { hours, latest, periods } = await ledgerOf(POST);
    expect(hours).toEqual({});
    expect(latest?.sample.seen).toBe(6);
    expect(periods).toMatchObject([{ from: NOW - 3 * HOUR, to: NOW }]);
  });

  it('leaves what the brand itself wrote out of the counts, not out of the sample', async () => {
    await keepBatch(batchOf([{ at: NOW - HOUR }, { at: NOW - HOUR, brandId: null }]));
    expect(countsIn(await ledgerOf(POST))).toEqual([1, 0]);
    expect((await ledgerOf(POST)).latest?.sample.seen).toBe(2);
  });

  it('keeps no counts of what is nobody’s comment section', async () => {
    await keepBatch(batchOf(storm(20, { brandId: null })));
    expect(await database.ledgers.count()).toBe(0);
  });

  it('never takes an hour that nobody saw for one without comments', async () => {
    await putPost(POST, NOW - 20 * HOUR, 400);
    // the newest twelve of four hundred, newest first
    const newest = Array.from({ length: 12 }, (_, index) => ({ at: NOW - index * 5 * MINUTE }));
    await keepBatch(batchOf(newest));
    const { periods, latest } = await ledgerOf(POST);
    expect(latest?.sample.order).toBe('newest');
    expect(periods).toEqual([{ from: NOW - 55 * MINUTE, to: NOW, coverage: 1 }]);
  });

  it('takes a thread by relevance for seen by the part that was loaded', async () => {
    await putPost(POST, NOW - 4 * HOUR, 100);
    const order = [50, 10, 90, 30, 200, 5, 70, 120, 20, 60];
    await keepBatch(batchOf(order.map((minutes) => ({ at: NOW - minutes * MINUTE }))));
    const { periods, latest } = await ledgerOf(POST);
    expect(latest?.sample).toEqual({ seen: 10, total: 100, order: 'relevance' });
    expect(periods).toEqual([{ from: NOW - 4 * HOUR, to: NOW, coverage: 0.1 }]);
  });
});

describe('followSurges', () => {
  it('keeps that a thread was looked at though nothing in it was new', async () => {
    const batch = batchOf([{ at: NOW - HOUR }]);
    await keepBatch(batch);
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
