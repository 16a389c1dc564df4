import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { strictDatabase } from '../../../storage/database';
import { sampleReply } from '../sample-reply';
import { insertionsSince, pruneInsertions, recentInsertions, recordInsertion } from './records';
import { sampleInsertion } from './sample-insertion';

const DAY = 86_400_000;
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

beforeEach(async () => {
  await strictDatabase.delete();
  await strictDatabase.open();
  await strictDatabase.replies.put(sampleReply({ id: 'thanks', timesUsed: 3, lastUsedAt: 10 }));
});

describe('an insertion', () => {
  it('is kept and counted once however often it is told', async () => {
    const inserted = sampleInsertion({ at: 50 });
    await Promise.all([recordInsertion(inserted), recordInsertion(inserted)]);
    await recordInsertion(inserted);
    expect(await recentInsertions(9)).toEqual([inserted]);
    expect(await strictDatabase.replies.get('thanks')).toMatchObject({
      timesUsed: 4,
      lastUsedAt: 50,
    });
  });

  it('that cannot be kept is not counted either', async () => {
    const inserted = sampleInsertion({ text: (() => 'not to be stored') as never });
    await expect(recordInsertion(inserted)).rejects.toThrow();
    expect(await strictDatabase.replies.get('thanks')).toMatchObject({ timesUsed: 3 });
    expect(await strictDatabase.operations.count()).toBe(0);
  });

  it('outlives its reply', async () => {
    await recordInsertion(sampleInsertion({ replyId: 'erased' }));
    expect(await recentInsertions(9)).toHaveLength(1);
    expect(await strictDatabase.replies.count()).toBe(1);
  });

  it('is forgotten after 90 days', async () => {
    const now = 1_763_700_000_000;
    await recordInsertion(sampleInsertion({ id: '1', at: now - 90 * DAY - 1 }));
    await recordInsertion(sampleInsertion({ id: '2', at: now - 90 * DAY }));
    await pruneInsertions(now);
    expect(ids(await recentInsertions(9))).toEqual(['2']);
  });
});

describe('insertions', () => {
  beforeEach(async () => {
    await recordInsertion(sampleInsertion({ id: '1', at: 1000 }));
    await recordInsertion(sampleInsertion({ id: '2', at: 2000, network: 'x' }));
    await recordInsertion(sampleInsertion({ id: '3', at: 3000 }));
  });

  it('come newest first, so many', async () => {
    expect(ids(await recentInsertions(2))).toEqual(['3', '2']);
  });

  it('come by network from a moment on', async () => {
    expect(ids(await insertionsSince('facebook', 1000))).toEqual(['1', '3']);
    expect(ids(await insertionsSince('facebook', 1001))).toEqual(['3']);
    expect(ids(await insertionsSince('x', 0))).toEqual(['2']);
  });
});
