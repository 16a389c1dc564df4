import { browser } from 'wxt/browser';
import type { PageSettings } from './model';
import { parsePageSettings } from './parse-page-settings';

/** Where the copy of the settings lies in the extension's own small storage. */
export const MIRROR_KEY = 'settings';
/** Where it is said whether the shield is on, for the worker to wake when that changes. */
export const SHIELD_KEY = 'shield';
/** Where it is said whether figures stand beside posts, for the worker and the pages. */
export const FIGURES_KEY = 'figures';

/** The settings as the content script can read them without waking the worker. */
export async function readMirroredSettings(): Promise<PageSettings> {
  const kept = await browser.storage.local.get(MIRROR_KEY);
  return parsePageSettings(kept[MIRROR_KEY]);
}

/** Tells the settings each time they change, until the signal. */
export function watchMirroredSettings(
  tell: (settings: PageSettings) => void,
  signal: AbortSignal,
): void {
  const hear = (changes: Record<string, { newValue?: unknown }>) => {
    if (MIRROR_KEY in changes) tell(parsePageSettings(changes[MIRROR_KEY]?.newValue));
  };
  browser.storage.local.onChanged.addListener(hear);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(hear));
}
