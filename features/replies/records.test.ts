import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { strictDatabase } from '../../storage/database';
import type { Reply } from './model';
import { liveReplies, noteReplyUsed, removeReply, restoreReply, saveReply } from './records';
import { sampleReply } from './sample-reply';

const reply = (id: string, change: Partial<Reply> = {}): Reply =>
  sampleReply({ id, shortcut: 'merci', ...change });

const stored = (id: string) => strictDatabase.replies.get(id);

beforeEach(async () => {
  await strictDatabase.delete();
  await strictDatabase.open();
});

/** The first answers of a live query, until one is as wanted. */
function heard(brandId: string | null, isWanted: (replies: Reply[]) => boolean): Promise<Reply[]> {
  return new Promise((resolve, reject) => {
    const subscription = liveReplies(brandId).subscribe({
      next: (replies) => {
        if (!isWanted(replies)) return;
        queueMicrotask(() => subscription.unsubscribe());
        resolve(replies);
      },
      error: reject,
    });
  });
}

describe('replies', () => {
  it('are offered to their brand and, without one, to all', async () => {
    await saveReply(reply('a'));
    await saveReply(reply('b', { brandId: 'tissea' }));
    await saveReply(reply('c', { brandId: 'bistrot' }));
    const ids = async (brandId: string | null) =>
      (await heard(brandId, () => true)).map(({ id }) => id);
    expect(await ids('tissea')).toEqual(['a', 'b']);
    expect(await ids(null)).toEqual(['a', 'b', 'c']);
  });

  it('are heard when they change', async () => {
    const arrived = heard(null, (replies) => replies.some(({ id }) => id === 'late'));
    await saveReply(reply('late'));
    expect(await arrived).toHaveLength(1);
  });

  it('go and come back', async () => {
    await saveReply(reply('a'));
    await removeReply('a');
    expect(await heard(null, () => true)).toEqual([]);
    await restoreReply('a');
    expect(await heard(null, () => true)).toHaveLength(1);
  });

  it('count each use once however often it is told', async () => {
    await saveReply(reply('a'));
    await Promise.all([
      noteReplyUsed('a', 'use-1', 50),
      noteReplyUsed('a', 'use-1', 50),
      noteReplyUsed('a', 'use-2', 40),
    ]);
    await noteReplyUsed('a', 'use-1', 50);
    expect(await stored('a')).toMatchObject({ timesUsed: 2, lastUsedAt: 50 });
  });

  it('keep their count, and stay removed, when a form opened earlier is saved', async () => {
    await saveReply(reply('a'));
    await noteReplyUsed('a', 'use-1', 50);
    await removeReply('a');
    await saveReply(reply('a', { title: 'Grand merci' }));
    expect(await stored('a')).toMatchObject({ title: 'Grand merci', timesUsed: 1 });
    expect((await stored('a'))?.deletedAt).not.toBeNull();
  });

  it('are saved once per operation', async () => {
    await saveReply(reply('a', { title: 'first' }), 'save-1');
    await saveReply(reply('a', { title: 'second' }), 'save-2');
    await saveReply(reply('a', { title: 'first' }), 'save-1');
    expect((await stored('a'))?.title).toBe('second');
  });
});
