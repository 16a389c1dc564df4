/** One stretch in which the brand answers: `HH:MM` to `HH:MM`; an end not after its start is one of the next day. */
export interface OpenRange {
  from: string;
  to: string;
}

/** When the brand answers. */
export interface OpeningHours {
  /** The zone in which the times are said, as IANA names it (`Europe/Paris`). */
  zone: string;
  /** The ranges of each of the seven days, Monday first; an empty one is closed. */
  week: OpenRange[][];
}

const MINUTES_A_DAY = 1440;
const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** Whether this browser knows a zone of that name. */
export function knowsZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** Minutes since midnight of `HH:MM`. */
const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** The day (0: Monday) and the minutes since midnight that a clock in the zone shows. */
function clockIn(zone: string, at: number): { day: number; minute: number } {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  const minute = Number(part('hour')) * 60 + Number(part('minute'));
  return { day: DAYS.indexOf(part('weekday')), minute };
}

/** The range in minutes since the midnight of its day; the end may be beyond the next midnight. */
function spanOf({ from, to }: OpenRange): { start: number; end: number } {
  const start = minutesOf(from);
  const end = minutesOf(to);
  return { start, end: end > start ? end : end + MINUTES_A_DAY };
}

/**
 * Whether the brand answers at that moment, also by a range of the day before that goes on beyond midnight.
 * @param at milliseconds since 1970
 * @returns null where this browser doesn't know the zone
 */
export function isOpenAt({ zone, week }: OpeningHours, at: number): boolean | null {
  if (!knowsZone(zone)) return null;
  const { day, minute } = clockIn(zone, at);
  const isIn = (ranges: readonly OpenRange[] | undefined, now: number) =>
    (ranges ?? []).map(spanOf).some(({ start, end }) => now >= start && now < end);
  return isIn(week[day], minute) || isIn(week[(day + 6) % 7], minute + MINUTES_A_DAY);
}
