import { liveQuery } from 'dexie';
import { browser } from 'wxt/browser';
import { sweepErased } from '../../../storage/author/sweep-erased';
import { strictDatabase } from '../../../storage/database';
import { eraseEndedNotes } from './records';

const ALARM = 'erase-ended-notes';

/** Minutes between two looks for notes that have ended. None is shown meanwhile: their end is looked at too. */
const EVERY = 60;

/**
 * Erases notes that have ended, when the browser starts and every hour while it runs, and finishes what an erasure by
 * author left undone: rows stand aside until then.
 */
export function eraseEnded(): void {
  const erase = (): void => {
    eraseEndedNotes().catch((error: unknown) =>
      console.error('Vigie: notes that have ended were not erased', error),
    );
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) erase();
  });
  browser.runtime.onStartup.addListener(erase);
  // made anew with the same name it would only begin its hour again
  browser.alarms.get(ALARM).then((alarm) => {
    if (!alarm) return browser.alarms.create(ALARM, { periodInMinutes: EVERY });
  }, console.error);
  finishSweeps();
}

/** Goes on at once where a browser died; waits behind a page that is sweeping, should it die. */
function finishSweeps(): void {
  const failed = (error: unknown): void =>
    console.error('Vigie: what was erased is not swept yet', error);
  sweepErased().catch(failed);
  liveQuery(() => strictDatabase.sweeps.count()).subscribe((left) => {
    if (left > 0) sweepErased().catch(failed);
  }, failed);
}
