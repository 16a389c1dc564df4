import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { strictDatabase } from '../../storage/database';
import type { Reply } from './model';
import { liveReplies, noteReplyUsed, saveReply } from './records';
import { sampleReply } from './sample-reply';

const reply = (id: string, change: Partial<Reply> = {}): Reply =>
  sampleReply({ id, shortcut: id, ...change });

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
    const opened = await stored('a');
    await strictDatabase.replies.update('a', { deletedAt: 60, position: 9, favourite: true });
    await saveReply(reply('a', { title: 'Grand merci' }), opened);
    expect(await stored('a')).toMatchObject({
      title: 'Grand merci',
      timesUsed: 1,
      deletedAt: 60,
      position: 9,
      favourite: true,
    });
  });

  it('take no shortcut that another tab has just given away', async () => {
    const [one, other] = await Promise.all([
      saveReply(reply('a', { shortcut: 'merci' })),
      saveReply(reply('b', { shortcut: 'Mercï', brandId: 'tissea' })),
    ]);
    expect([one.ok, other.ok]).toEqual([true, false]);
    expect(other).toMatchObject({ why: 'shortcut-taken', by: { id: 'a' } });
    expect(await stored('b')).toBeUndefined();
    await strictDatabase.replies.update('a', { deletedAt: 5 });
    expect(await saveReply(reply('b', { shortcut: 'merci' }))).toMatchObject({ ok: true });
  });

  it('are not overwritten by a form opened before they were changed, unless it was told', async () => {
    await saveReply(reply('a'));
    const opened = (await stored('a')) ?? null;
    await saveReply(reply('a', { body: 'Anew.' }), opened);
    const refused = await saveReply(reply('a', { title: 'Grand merci' }), opened);
    expect(refused).toMatchObject({ ok: false, why: 'changed-meanwhile', now: { body: 'Anew.' } });
    expect(await stored('a')).toMatchObject({ title: 'Merci', body: 'Anew.' });
    if (refused.ok || refused.why !== 'changed-meanwhile') throw new Error('stored');
    await saveReply(reply('a', { title: 'Grand merci' }), refused.now);
    expect(await stored('a')).toMatchObject({ title: 'Grand merci', body: 'Merci à vous.' });
  });
});
