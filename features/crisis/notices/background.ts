import { browser } from 'wxt/browser';
import { readSettings } from '../../settings/records';
import { isQuiet } from './is-quiet';
import { flagItem, type NoticeItem } from './notice-item';
import { claimFlags, surgesOf } from './records';

/** The alarm that wakes the worker when what came too soon after a notification may be told. */
export const TELL_ALARM = 'tell-notices';
/** Where surges wait, in the browser's session storage: it outlives the worker, and ends with the browser. */
export const SURGES_KEY = 'surgesToTell';
const TOLD_KEY = 'toldAt';

/** Milliseconds between two notifications at least. */
const APART = 60_000;

const LOCK = 'notices';

async function readQueue(): Promise<{ surges: string[]; toldAt: number }> {
  const kept = await browser.storage.session.get([SURGES_KEY, TOLD_KEY]);
  const { [SURGES_KEY]: surges, [TOLD_KEY]: toldAt } = kept as Record<string, unknown>;
  return {
    surges: Array.isArray(surges) ? surges.filter((id) => typeof id === 'string') : [],
    toldAt: typeof toldAt === 'number' ? toldAt : 0,
  };
}

/**
 * Has a surge notified, now or within a minute; in quiet hours and with notifications switched off it is not, then or later.
 * Whoever raised the alarm calls it once, after the alarm is stored.
 */
export async function notifySurge(alarmId: string): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    const { surges } = await readQueue();
    await browser.storage.session.set({ [SURGES_KEY]: [...surges, alarmId] });
  });
}

/**
 * Shows what is to be notified, all of it in one notification, a minute after the one before at the earliest: what comes
 * sooner waits for an alarm. Safe to call at any time, by several at once.
 * @param show not called when there is nothing
 */
export async function tellNotices(
  show: (items: readonly NoticeItem[]) => Promise<void>,
  now: number = Date.now(),
): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    const [{ notices }, { surges, toldAt }] = await Promise.all([readSettings(), readQueue()]);
    const dropSurges = () =>
      surges.length > 0 ? browser.storage.session.remove(SURGES_KEY) : undefined;
    if (!notices.isOn || isQuiet(notices, now)) return dropSurges();
    // a clock that was set back must not silence anything
    if (toldAt <= now && now < toldAt + APART)
      return browser.alarms.create(TELL_ALARM, { when: toldAt + APART });
    const claimed = await claimFlags(notices, now);
    const items = [...claimed.map(flagItem), ...(await surgesOf(surges))];
    await dropSurges();
    if (items.length === 0) return;
    await browser.storage.session.set({ [TOLD_KEY]: now });
    await show(items);
  });
}
