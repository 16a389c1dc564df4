import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { strictDatabase } from '../../storage/database';
import { sampleBrand } from '../brands/sample-brand';
import { keepShortcuts, remakeShortcuts } from './background';
import { isShortcut, SHORTCUTS_KEY, type ShortcutMirror } from './mirror';
import { sampleReply } from './sample-reply';

/** One after the other, as the browser's own: Node has no locks of this kind. */
function startLocks() {
  let last: Promise<unknown> = Promise.resolve();
  const request = (_: string, work: () => Promise<void>) => {
    last = last.then(work);
    return last;
  };
  vi.stubGlobal('navigator', { locks: { request } });
}

const mirror = async () =>
  (await fakeBrowser.storage.local.get(SHORTCUTS_KEY))[SHORTCUTS_KEY] as ShortcutMirror;
const onFacebook = { brandId: 'bus', network: 'facebook' } as const;

beforeEach(async () => {
  fakeBrowser.reset();
  startLocks();
  await strictDatabase.delete();
  await strictDatabase.open();
  await strictDatabase.brands.bulkPut([
    sampleBrand({ id: 'bus' }),
    sampleBrand({ id: 'gone', deletedAt: 5 }),
  ]);
});

it('copies the shortcuts of approved replies, by brand, and no other', async () => {
  await strictDatabase.replies.bulkPut([
    sampleReply({ id: 'a', shortcut: 'Réparé', brandId: 'bus', networks: ['facebook'] }),
    sampleReply({ id: 'b', shortcut: 'merci' }),
    sampleReply({ id: 'c', shortcut: 'draft', state: 'draft' }),
    sampleReply({ id: 'd', shortcut: 'removed', deletedAt: 5 }),
    sampleReply({ id: 'e', shortcut: 'theirs', brandId: 'café' }),
    sampleReply({ id: 'f', shortcut: '' }),
    sampleReply({ id: 'g', shortcut: '__proto__' }),
  ]);
  await remakeShortcuts();
  const made = await mirror();
  expect(made.brands.map(({ id }) => id)).toEqual(['bus']);
  const known = (letters: string) => isShortcut(made, letters, onFacebook);
  expect(['repare', 'MERCI'].map(known)).toEqual([true, true]);
  expect(['draft', 'removed', 'theirs', '', 'constructor'].map(known)).not.toContain(true);
  expect(isShortcut(made, 'repare', { brandId: 'bus', network: 'x' })).toBe(false);
});

it('makes the copy anew once replies or brands were written', async () => {
  keepShortcuts();
  await strictDatabase.replies.put(sampleReply({ id: 'a', shortcut: 'merci' }));
  await vi.waitFor(async () => expect(isShortcut(await mirror(), 'merci', onFacebook)).toBe(true));
  await strictDatabase.replies.update('a', { shortcut: 'danke' });
  await vi.waitFor(async () => expect(isShortcut(await mirror(), 'danke', onFacebook)).toBe(true));
  expect(isShortcut(await mirror(), 'merci', onFacebook)).toBe(false);
});
