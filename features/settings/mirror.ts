import { browser } from 'wxt/browser';
import type { Settings } from './model';
import { parseSettings } from './parse';

/** Where the copy of the settings lies in the extension's own small storage. */
export const MIRROR_KEY = 'settings';

/** The settings as the content script can read them without waking the worker. */
export async function readMirroredSettings(): Promise<Settings> {
  const kept = await browser.storage.local.get(MIRROR_KEY);
  return parseSettings(kept[MIRROR_KEY]);
}

/** Tells the settings each time they change, until the signal. */
export function watchMirroredSettings(
  tell: (settings: Settings) => void,
  signal: AbortSignal,
): void {
  const hear = (changes: Record<string, { newValue?: unknown }>) => {
    if (MIRROR_KEY in changes) tell(parseSettings(changes[MIRROR_KEY]?.newValue));
  };
  browser.storage.local.onChanged.addListener(hear);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(hear));
}
