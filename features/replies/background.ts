import Dexie from 'dexie';
import { browser } from 'wxt/browser';
import { strictDatabase } from '../../storage/database';
import { SHORTCUTS_KEY, type ShortcutMirror, shortcutKey } from './mirror';

/** Milliseconds: an import writes many replies one after the other. */
const SETTLES = 100;

/**
 * Copies the shortcuts of approved replies to where a reply box can look them up at once.
 * One at a time over all windows and always from the database, so that the last copy is the newest.
 */
export async function remakeShortcuts(): Promise<void> {
  await navigator.locks.request('shortcuts-mirror', async () => {
    const { brands, replies } = strictDatabase;
    const [owners, library] = await Promise.all([brands.toArray(), replies.toArray()]);
    const names: ShortcutMirror['names'] = {};
    for (const reply of library) {
      const name = shortcutKey(reply.shortcut);
      if (reply.deletedAt !== null || reply.state !== 'approved' || name === '') continue;
      const own = names[reply.brandId ?? ''] ?? {};
      names[reply.brandId ?? ''] = own;
      own[name] = reply.networks;
    }
    const mirror: ShortcutMirror = {
      brands: owners
        .filter(({ deletedAt }) => deletedAt === null)
        .map(({ id, accounts }) => ({ id, accounts })),
      names,
    };
    await browser.storage.local.set({ [SHORTCUTS_KEY]: mirror });
  });
}

/**
 * Keeps that copy fresh: called by every one of our own pages and by the worker, since the one that writes may be the
 * only one awake. A page closed in the very moment is made up for when the browser or a palette next starts.
 */
export function keepShortcuts(): void {
  let due: ReturnType<typeof setTimeout> | undefined;
  const isOurs = (part: string): boolean =>
    ['replies', 'brands'].some((table) =>
      part.startsWith(`idb://${strictDatabase.name}/${table}/`),
    );
  Dexie.on('storagemutated', (parts) => {
    if (!Object.keys(parts).some(isOurs)) return;
    clearTimeout(due);
    due = setTimeout(() => {
      remakeShortcuts().catch((error: unknown) =>
        console.error('Vigie: the shortcuts were not copied', error),
      );
    }, SETTLES);
  });
}
