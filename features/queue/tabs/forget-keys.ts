import { browser } from 'wxt/browser';

const PLACE = /^tab(?:Post|Answering):/;

/** Whether what is kept of a tab names one of these: its post, or whom one answers there. */
function isAbout(value: unknown, keys: ReadonlySet<string>): boolean {
  if (typeof value === 'string') return keys.has(value);
  const { postKey, targetKey } = (value ?? {}) as Record<'postKey' | 'targetKey', unknown>;
  return [postKey, targetKey].some((key) => typeof key === 'string' && keys.has(key));
}

/**
 * Forgets which tabs show these posts, or answer these comments and posts. A tab that still does says so again within two
 * minutes, of what is then before the person's eyes; panels look at the next change, for what was marked is gone itself.
 */
export async function forgetInTabs(keys: ReadonlySet<string>): Promise<void> {
  const kept = await browser.storage.session.get(null);
  const places = Object.keys(kept).filter(
    (place) => PLACE.test(place) && isAbout(kept[place], keys),
  );
  if (places.length > 0) await browser.storage.session.remove(places);
}
