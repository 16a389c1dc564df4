import type { Audience, AudienceReading } from './model';
import { MOST_READINGS } from './model';

/** Milliseconds. A number that doesn't move is written down once a day, to show that it was looked at. */
const STILL_THERE = 24 * 60 * 60 * 1000;

/**
 * An account's followers with what a page has just told; null when it tells nothing new. A shortened number doesn't
 * replace a whole one inside its interval: « 12,3 k » after 12,345 is the same account seen from elsewhere.
 * @param account as it is kept, or as it will be
 */
export function addFollowers(
  account: Omit<Audience, 'readings' | 'updatedAt'>,
  stored: Audience | undefined,
  fresh: AudienceReading,
): Audience | null {
  const before = stored?.readings.filter(({ at }) => at <= fresh.at) ?? [];
  const after = stored?.readings.slice(before.length) ?? [];
  const last = before.at(-1);
  if (last && fresh.at - last.at < STILL_THERE && saysNoMore(fresh, last)) return null;
  const readings = [...before, fresh, ...after].slice(-MOST_READINGS);
  return { ...account, readings, updatedAt: Math.max(fresh.at, stored?.updatedAt ?? 0) };
}

function saysNoMore({ count: fresh }: AudienceReading, { count: last }: AudienceReading): boolean {
  const isExact = last.low === last.high;
  if (isExact && fresh.low !== fresh.high)
    return fresh.low <= last.value && last.value <= fresh.high;
  return fresh.value === last.value && fresh.low === last.low && fresh.high === last.high;
}
