import { liveQuery, type Observable } from 'dexie';
import { relaxedDatabase } from '../../../storage/database';
import { writeOnce } from '../../../storage/write-once';
import { DAY, HOUR } from './clock';
import type { AlarmRow } from './stored';

const { alarms, ledgers } = relaxedDatabase;

/** Alarms and the ledgers of posts are kept for as long as a ledger remembers (`add-sighting.ts`). */
const KEPT = 60 * DAY;

/** A notification of what is older than this would be no news. */
const NEWS = HOUR;

const write = (work: () => Promise<unknown>): Promise<unknown> =>
  writeOnce(relaxedDatabase, [alarms, ledgers], null, work);

/** All alarms, the latest first, and again whenever one changes. */
export function liveAlarms(): Observable<AlarmRow[]> {
  return liveQuery(async () =>
    (await alarms.toArray()).sort((one, other) => other.alarm.at - one.alarm.at),
  );
}

/** What became of an alarm, in the person's hands. */
export type AlarmState = Pick<AlarmRow, 'snoozedUntil' | 'closedAt'>;

/**
 * Puts an alarm off or away.
 * @returns what takes that back
 */
export async function settleAlarm(id: string, state: AlarmState): Promise<() => Promise<void>> {
  let before: AlarmState | undefined;
  await write(async () => {
    before = await alarms.get(id);
    await alarms.update(id, { ...state, updatedAt: Date.now() });
  });
  return async () => {
    if (before === undefined) return;
    const { snoozedUntil, closedAt } = before;
    await write(() => alarms.update(id, { snoozedUntil, closedAt, updatedAt: Date.now() }));
  };
}

/**
 * The alarms that no notification has had yet, each given once for all.
 * @param now milliseconds since 1970
 * @returns their ids
 */
export async function claimUntold(now: number = Date.now()): Promise<string[]> {
  let claimed: AlarmRow[] = [];
  await write(async () => {
    claimed = await alarms.filter(({ isTold }) => !isTold).toArray();
    if (claimed.length > 0) await alarms.bulkPut(claimed.map((row) => ({ ...row, isTold: true })));
  });
  return claimed.filter(({ alarm }) => now - alarm.at < NEWS).map(({ id }) => id);
}

/**
 * Erases alarms, and counts of posts and brands that were not looked at, of more than sixty days ago.
 * @param now milliseconds since 1970
 */
export async function pruneSurges(now: number = Date.now()): Promise<void> {
  await write(async () => {
    await alarms.filter(({ alarm }) => now - alarm.at > KEPT).delete();
    await ledgers.filter(({ updatedAt }) => now - updatedAt > KEPT).delete();
  });
}
