import { liveQuery, type Observable } from 'dexie';
import { relaxedDatabase } from '../../../storage/database';
import { writeOnce } from '../../../storage/write-once';
import { addExposure } from './add-exposure';
import { localDay, localDayBefore } from './local-day';
import type { ExposureReport, ExposureRow } from './model';

const { exposures, alarms } = relaxedDatabase;

/** Days that are kept, today included. */
const KEPT_DAYS = 30;

const write = (work: () => Promise<unknown>): Promise<unknown> =>
  writeOnce(relaxedDatabase, [exposures], null, work);

/** The latest day kept, as the clock is now: who travels west has one ahead of today. */
const readLatest = (at: number): Promise<ExposureRow | undefined> =>
  exposures.where('key').belowOrEqual(localDay(at)).last();

/**
 * Keeps that comments were on screen at a moment, and what of them the shield covered.
 * @param at milliseconds since 1970
 */
export async function recordExposure(
  report: ExposureReport,
  at: number = Date.now(),
): Promise<void> {
  await write(async () => exposures.put(addExposure((await readLatest(at)) ?? null, report, at)));
}

/** Keeps that a break was proposed and put off: none is proposed again before the next pause. */
export async function putOffBreak(at: number = Date.now()): Promise<void> {
  await write(async () => {
    const latest = await readLatest(at);
    if (latest) await exposures.put({ ...latest, remindedAt: at, updatedAt: at });
  });
}

/** The days kept, the latest first, and again whenever one changes. */
export function liveExposures(): Observable<ExposureRow[]> {
  return liveQuery(() => exposures.orderBy('key').reverse().toArray());
}

/** When the latest surge that stands was seen, milliseconds since 1970; null: none stands. */
export function liveLatestSurge(): Observable<number | null> {
  return liveQuery(async () => {
    const standing = await alarms.filter(({ closedAt }) => closedAt === null).toArray();
    return standing.reduce<number | null>(
      (latest, { alarm }) => (latest === null || alarm.at > latest ? alarm.at : latest),
      null,
    );
  });
}

/** Erases all days, as the person asks. */
export async function eraseExposures(): Promise<void> {
  await write(() => exposures.clear());
}

/** Brings back days that were erased a moment ago; one that has begun anew meanwhile is left as it is. */
export async function restoreExposures(erased: readonly ExposureRow[]): Promise<void> {
  await write(async () => {
    const there = await exposures.bulkGet(erased.map(({ key }) => key));
    await exposures.bulkPut(erased.filter((_, at) => there[at] === undefined));
  });
}

/**
 * Erases days of more than a month ago.
 * @param now milliseconds since 1970
 */
export async function pruneExposures(now: number = Date.now()): Promise<void> {
  const oldest = localDayBefore(now, KEPT_DAYS - 1);
  await write(() => exposures.where('key').below(oldest).delete());
}
