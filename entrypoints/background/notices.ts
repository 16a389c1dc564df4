import { browser } from 'wxt/browser';
import { SURGES_KEY, TELL_ALARM, tellNotices } from '../../features/crisis/notices/background';
import { withSurges } from '../../features/crisis/notices/count-waiting';
import type { NoticeItem } from '../../features/crisis/notices/notice-item';
import { brandNames, liveWaiting, readWaiting } from '../../features/crisis/notices/records';
import { readSettings } from '../../features/settings/records';
import { showBadge } from './badge';
import { noticeWords } from './notice-words';
import { openNotice } from './open-notice';

/**
 * Notifications of what is serious, and the number on the toolbar button. Whatever wakes the worker counts anew; while
 * it lives it sees each change of the flags by itself, and our pages wake it when they change one (`countFlags`).
 */
export function listenToNotices(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === TELL_ALARM) tell();
  });
  browser.storage.session.onChanged.addListener((changes) => {
    if (SURGES_KEY in changes) tell();
  });
  browser.notifications.onClicked.addListener(openNotice);
  liveWaiting().subscribe(
    ({ language, surges, ...waiting }) => {
      showBadge(withSurges(waiting, surges), noticeWords(language)).catch(sayFailed);
      tell();
    },
    // a newer Vigie's database: its own worker counts
    sayFailed,
  );
}

/** Counts at once, for a page that changed a flag while the worker slept. */
export async function countFlags(): Promise<void> {
  const { language, surges, ...waiting } = await readWaiting();
  await showBadge(withSurges(waiting, surges), noticeWords(language));
}

function tell(): void {
  tellNotices(show).catch(sayFailed);
}

async function show(items: readonly NoticeItem[]): Promise<void> {
  const [only, ...others] = items;
  const ids = items.flatMap(({ brandId }) => (brandId === null ? [] : [brandId]));
  const [{ language }, brands] = await Promise.all([readSettings(), brandNames(ids)]);
  const id = only && others.length === 0 ? `${only.kind}:${only.id}` : 'several';
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icons/128.png'),
    ...noticeWords(language).notice(items, brands),
  });
}

function sayFailed(error: unknown): void {
  console.error('Vigie: what waits could not be told', error);
}
