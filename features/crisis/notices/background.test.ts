import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { strictDatabase } from '../../../storage/database';
import { DEFAULT_SETTINGS } from '../../settings/model';
import type { Flag } from '../flags/model';
import { sampleFlag } from '../flags/sample-flag';
import { sampleTerm } from '../watch/sample-term';
import { notifySurge, TELL_ALARM, tellNotices } from './background';
import type { NoticeSettings } from './model';

const NOON = new Date(2026, 10, 21, 12).getTime();
const MINUTE = 60_000;
const { flags, watchTerms, alarms, settings } = strictDatabase;

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all([flags, watchTerms, alarms, settings].map((table) => table.clear()));
});

const choose = (notices: NoticeSettings) =>
  settings.put({ key: 'settings', value: { ...DEFAULT_SETTINGS, notices }, updatedAt: 0 });
const raise = (key: string, given: Partial<Flag> = {}) =>
  flags.add(sampleFlag({ key, raisedAt: NOON, severity: 2, ...given }));

/** Ids told at a moment, in the one notification there was; null: none. */
async function told(at: number): Promise<string[] | null> {
  const show = vi.fn(async () => undefined);
  await tellNotices(show, at);
  expect(show.mock.calls.length).toBeLessThan(2);
  const items = (show.mock.calls as unknown as [{ id: string }[]][])[0]?.[0];
  return items?.map(({ id }) => id).sort() ?? null;
}

it('tells a serious flag once, however often it is asked', async () => {
  await raise('x:1');
  const asked = await Promise.all([told(NOON), told(NOON), told(NOON)]);
  expect(asked.filter((items) => items !== null)).toEqual([['x:1']]);
  expect((await flags.get('x:1'))?.notifiedAt).toBe(NOON);
  expect(await told(NOON + 5 * MINUTE)).toBeNull();
});

it('tells neither what is not serious, nor what a person raised, nor what somebody has already', async () => {
  await raise('x:1', { severity: 1 });
  await raise('x:2', { raisedBy: 'person', severity: 3 });
  await raise('x:3', { state: 'in-hand' });
  await raise('x:4', { raisedAt: NOON - 60 * MINUTE });
  expect(await told(NOON)).toBeNull();
});

it('tells a flag again that a graver wording opened again, however old it is', async () => {
  const step = { reason: null, words: '', cause: null } as const;
  await raise('x:1', {
    raisedAt: NOON - 60 * MINUTE,
    steps: [
      { ...step, at: NOON - 60 * MINUTE, state: 'open' },
      { ...step, at: NOON - 50 * MINUTE, state: 'closed', reason: 'handled' },
      { ...step, at: NOON - MINUTE, state: 'open', cause: 'edited' },
    ],
  });
  expect(await told(NOON)).toEqual(['x:1']);
  expect(await told(NOON + 5 * MINUTE)).toBeNull();
});

it('tells of any severity what a term that asks for it found', async () => {
  const grounds = (termId: string) => ({
    spans: [],
    terms: [{ termId, text: 'rats', start: 0, end: 4 }],
    confidence: 'sure' as const,
  });
  await watchTerms.bulkAdd(
    (['notify', 'flag'] as const).map((action) => ({
      ...sampleTerm('rats', { id: action, action }),
      createdAt: 0,
      updatedAt: 0,
      deletedAt: null,
    })),
  );
  await raise('x:1', { severity: 0, grounds: grounds('notify') });
  await raise('x:2', { severity: 0, grounds: grounds('flag') });
  expect(await told(NOON)).toEqual(['x:1']);
});

it('tells several together, and what comes within a minute after it', async () => {
  await raise('x:1');
  await raise('x:2');
  expect(await told(NOON)).toEqual(['x:1', 'x:2']);
  await raise('x:3', { raisedAt: NOON + 1000 });
  expect(await told(NOON + 1000)).toBeNull();
  expect(await fakeBrowser.alarms.get(TELL_ALARM)).toMatchObject({ scheduledTime: NOON + MINUTE });
  await raise('x:4', { raisedAt: NOON + 2000 });
  expect(await told(NOON + MINUTE)).toEqual(['x:3', 'x:4']);
});

it('is silent in quiet hours, and does not make up for it afterwards', async () => {
  await choose({ isOn: true, quiet: { from: '12:00', to: '12:30' } });
  await raise('x:1');
  await raise('x:2', { raisedAt: NOON + 29 * MINUTE });
  expect(await told(NOON)).toBeNull();
  expect(await told(NOON + 31 * MINUTE)).toBeNull();
  expect((await flags.get('x:2'))?.notifiedAt).toBeNull();
  await raise('x:3', { raisedAt: NOON + 30 * MINUTE });
  expect(await told(NOON + 31 * MINUTE)).toEqual(['x:3']);
});

it('is silent while switched off', async () => {
  await choose({ isOn: false, quiet: null });
  await raise('x:1');
  expect(await told(NOON)).toBeNull();
});

it('tells a surge with what else there is, once, and none that was closed meanwhile', async () => {
  const alarm = { ledgerKey: 'x:9', brandId: 'b1', postKey: 'x:9', alarm: {} as never };
  const row = { ...alarm, isTold: true, snoozedUntil: null, closedAt: null, updatedAt: 0 };
  await alarms.bulkAdd([
    { ...row, id: 'a1' },
    { ...row, id: 'a2', closedAt: NOON },
  ]);
  await raise('x:1');
  await Promise.all([notifySurge('a1'), notifySurge('a2')]);
  expect(await told(NOON)).toEqual(['a1', 'x:1']);
  expect(await told(NOON + 2 * MINUTE)).toBeNull();
});

it('forgets a surge that came in quiet hours', async () => {
  await choose({ isOn: true, quiet: { from: '12:00', to: '12:30' } });
  await notifySurge('a1');
  expect(await told(NOON)).toBeNull();
  expect(await fakeBrowser.storage.session.get()).toEqual({});
});

it('goes on after the clock was set back', async () => {
  await raise('x:1');
  expect(await told(NOON)).toEqual(['x:1']);
  await raise('x:2', { raisedAt: NOON - 600 * MINUTE });
  expect(await told(NOON - 600 * MINUTE)).toEqual(['x:2']);
});
