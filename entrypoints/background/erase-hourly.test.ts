import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepDraft, pruneDrafts } from '../../features/drafts/records';
import { eraseEndedNotes, saveNote } from '../../features/queue/notes/records';
import { strictDatabase } from '../../storage/database';
import { eraseHourly } from './erase-hourly';

const { drafts, authorNotes } = strictDatabase;

const keepOld = {
  'erase-old-drafts': () =>
    keepDraft(
      { network: 'x', place: 'x:1', text: 'Merci', address: '', answeredName: null, names: [] },
      'a',
      null,
      1,
    ),
  'erase-ended-notes': () =>
    saveNote(null, { authorKeys: ['x:jo'], type: 'press', text: '', expiresAt: 2 }, [], 1),
};
const strike = (name: string) =>
  fakeBrowser.alarms.onAlarm.trigger({ name, scheduledTime: 0, persistAcrossSessions: true });

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all([drafts.clear(), authorNotes.clear()]);
});

it.each([
  ['erase-old-drafts', pruneDrafts, drafts],
  ['erase-ended-notes', eraseEndedNotes, authorNotes],
] as const)(
  'does %s when the hour strikes and when the browser starts',
  async (alarm, erase, table) => {
    eraseHourly(alarm, erase);
    await expect.poll(() => fakeBrowser.alarms.get(alarm)).toMatchObject({ periodInMinutes: 60 });
    const keep = keepOld[alarm];
    await keep();
    await strike('another');
    expect(await table.count()).toBe(1);
    await strike(alarm);
    await expect.poll(() => table.count()).toBe(0);
    await keep();
    await fakeBrowser.runtime.onStartup.trigger();
    await expect.poll(() => table.count()).toBe(0);
  },
);
