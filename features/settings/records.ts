import { liveQuery, type Observable } from 'dexie';
import { browser } from 'wxt/browser';
import { strictDatabase } from '../../storage/database';
import { writeOnce } from '../../storage/write-once';
import { FIGURES_KEY, MIRROR_KEY, SHIELD_KEY } from './mirror';
import type { Settings } from './model';
import { parseSettings } from './parse';
import { parsePageSettings } from './parse-page-settings';

const { settings } = strictDatabase;

/** The settings; the defaults before anything was chosen. */
export async function readSettings(): Promise<Settings> {
  return parseSettings((await settings.get('settings'))?.value);
}

/** The settings, and again whenever they change. */
export function liveSettings(): Observable<Settings> {
  return liveQuery(readSettings);
}

/**
 * Copies the settings to where the content script reads them, those alone that count there. Called after each change and when the
 * worker starts: it may have died between the two writes.
 * One at a time over all windows and always from the database, so that the last copy is the newest.
 */
export async function remakeMirror(): Promise<void> {
  await navigator.locks.request('settings-mirror', async () => {
    const settings = await readSettings();
    await browser.storage.local.set({
      [MIRROR_KEY]: parsePageSettings(settings),
      [SHIELD_KEY]: settings.shield.isOn,
      [FIGURES_KEY]: settings.feedFigures,
    });
  });
}

/**
 * Changes settings; two windows changing different ones at once lose nothing.
 * @param change pure: from the settings stored now to the new ones
 */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<void> {
  await writeOnce(strictDatabase, [settings], null, async () => {
    const value = change(await readSettings());
    await settings.put({ key: 'settings', value, updatedAt: Date.now() });
  });
  await remakeMirror();
}
