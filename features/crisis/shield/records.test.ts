import 'fake-indexeddb/auto';
import type { liveQuery } from 'dexie';
import { beforeEach, expect, it } from 'vitest';
import { relaxedDatabase, strictDatabase } from '../../../storage/database';
import { localDay } from './local-day';
import type { ExposureRow } from './model';
import { readExposureReport } from './read-report';
import {
  eraseExposures,
  liveExposures,
  liveLatestSurge,
  pruneExposures,
  putOffBreak,
  recordExposure,
  restoreExposures,
} from './records';

const MINUTE = 60_000;
const AT = new Date(2026, 10, 22, 14, 20).getTime();

const days = (): Promise<ExposureRow[]> =>
  relaxedDatabase.exposures.orderBy('key').reverse().toArray();

const first = <T>(live: ReturnType<typeof liveQuery<T>>): Promise<T> =>
  new Promise((resolve, reject) => {
    const subscription = live.subscribe((value) => {
      queueMicrotask(() => subscription.unsubscribe());
      resolve(value);
    }, reject);
  });

beforeEach(() => Promise.all([relaxedDatabase.exposures.clear(), strictDatabase.alarms.clear()]));

it('keeps one row for each day, the latest first', async () => {
  await recordExposure({ seen: 2, uncovered: 1 }, AT);
  await recordExposure({ seen: 1, uncovered: 0 }, AT + MINUTE);
  await recordExposure({ seen: 4, uncovered: 0 }, AT + 24 * 60 * MINUTE);
  const [today, before, ...none] = await first(liveExposures());
  expect(today).toMatchObject({ key: '2026-11-23', seen: 4, time: 0 });
  expect(before).toMatchObject({ key: '2026-11-22', seen: 3, uncovered: 1, time: MINUTE });
  expect(none).toEqual([]);
});

it('loses nothing when two pages tell at once', async () => {
  await Promise.all(Array.from({ length: 8 }, () => recordExposure({ seen: 1, uncovered: 1 }, AT)));
  expect(await days()).toMatchObject([{ seen: 8, uncovered: 8 }]);
});

it('adds to today where the clock went back to it, as for who travels west', async () => {
  const tomorrow = AT + 24 * 60 * MINUTE;
  await recordExposure({ seen: 2, uncovered: 0 }, AT);
  await recordExposure({ seen: 3, uncovered: 0 }, tomorrow);
  await recordExposure({ seen: 1, uncovered: 0 }, AT + MINUTE);
  await recordExposure({ seen: 1, uncovered: 0 }, AT + 2 * MINUTE);
  expect(await days()).toMatchObject([{ seen: 3 }, { seen: 4, time: 2 * MINUTE }]);
});

it('keeps that a break was put off', async () => {
  await recordExposure({ seen: 0, uncovered: 0 }, AT);
  await putOffBreak(AT + MINUTE);
  expect(await days()).toMatchObject([{ remindedAt: AT + MINUTE, lastAt: AT }]);
});

it('erases at a wish and brings back at another, but never over a day begun anew', async () => {
  await recordExposure({ seen: 9, uncovered: 0 }, AT - 24 * 60 * MINUTE);
  await recordExposure({ seen: 2, uncovered: 0 }, AT);
  const erased = await days();
  await eraseExposures();
  expect(await days()).toEqual([]);
  await recordExposure({ seen: 1, uncovered: 0 }, AT);
  await restoreExposures(erased);
  expect(await days()).toMatchObject([{ seen: 1 }, { seen: 9 }]);
});

it('erases what is older than thirty days', async () => {
  for (const back of [0, 29, 30, 31]) {
    const at = new Date(2026, 10, 22 - back, 9).getTime();
    await relaxedDatabase.exposures.put({
      key: localDay(at),
      seen: back,
      uncovered: 0,
      time: 0,
      stretch: 0,
      lastAt: at,
      remindedAt: null,
      updatedAt: at,
    });
  }
  await pruneExposures(AT);
  expect((await days()).map(({ seen }) => seen)).toEqual([0, 29]);
});

it('knows the latest surge that stands', async () => {
  expect(await first(liveLatestSurge())).toBeNull();
  const sample = { seen: 3, total: null, order: 'unknown' } as const;
  const window = { from: 0, to: 1, seen: 3, negative: 3, expected: 0, score: 9 };
  const row = (id: string, at: number, closedAt: number | null) => ({
    id,
    ledgerKey: 'brand:b',
    brandId: 'b',
    postKey: null,
    alarm: { at, rule: 'surge' as const, window, share: 1, usualShare: 0, sample },
    isTold: true,
    snoozedUntil: null,
    closedAt,
    updatedAt: at,
  });
  await strictDatabase.alarms.bulkPut([row('1', 5, null), row('2', 7, null), row('3', 9, 9)]);
  expect(await first(liveLatestSurge())).toBe(7);
});

it('takes of a page’s report only counts that make sense', () => {
  expect(readExposureReport({ seen: 3, uncovered: 1 })).toEqual({ seen: 3, uncovered: 1 });
  expect(readExposureReport({ seen: 1e9, uncovered: -4 })).toEqual({ seen: 500, uncovered: 0 });
  expect(readExposureReport({ seen: '3', uncovered: 0.5 })).toEqual({ seen: 0, uncovered: 0 });
  expect(readExposureReport(null)).toEqual({ seen: 0, uncovered: 0 });
});
