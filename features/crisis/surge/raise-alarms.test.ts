import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../../messaging/uuid-v7';
import { relaxedDatabase as database } from '../../../storage/database';
import {
  BRAND,
  batchOf,
  freshPost,
  keepBatch,
  ledgerOf,
  NOW,
  POST,
  putCalmWeeks,
  putPost,
  storm,
} from '../../../tests/samples/judged-batches';
import { followSurges } from './background';
import { DAY, HOUR, MINUTE } from './clock';

beforeEach(freshPost);

describe('alarms', () => {
  it('are raised by a storm, once, for the post that it is under', async () => {
    await putCalmWeeks();
    await keepBatch(batchOf(storm(30)));
    await keepBatch(batchOf(storm(10), NOW + 5 * MINUTE));
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
    await keepBatch(batchOf(posts.flatMap((postKey) => storm(8, { postKey }))));
    const alarms = await database.alarms.toArray();
    expect(alarms.filter(({ isTold }) => !isTold)).toMatchObject([
      { ledgerKey: BRAND, postKey: null, alarm: { sample: { seen: 24, total: 30 } } },
    ]);
  });

  it('are not raised by a calm day, nor by an old storm that somebody scrolls through', async () => {
    await putCalmWeeks();
    await putPost(POST, NOW - 6 * DAY, 100);
    const calm = [10, 40, 70, 100].map((minutes) => ({ at: NOW - minutes * MINUTE }));
    await keepBatch(batchOf(calm));
    await keepBatch(batchOf(storm(60).map((one) => ({ ...one, at: (one.at ?? 0) - 5 * DAY }))));
    expect(await database.alarms.count()).toBe(0);
    expect((await ledgerOf(POST)).latest?.sample.seen).toBe(64);
  });

  it('are raised on the first evening, when Vigie is installed in the middle of a storm', async () => {
    await putPost(POST, NOW - 70 * MINUTE, 300);
    await keepBatch(
      batchOf(storm(120).map((one, index) => ({ ...one, at: NOW - 60 * MINUTE + index * 1000 }))),
    );
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
