/** Hour of the person's clock at which what was put off for the night comes back. */
const MORNING = 8;

/** The next 8:00 by the person's clock: tomorrow's, or today's for somebody who is still up. Milliseconds since 1970. */
export function nextMorning(now: number): number {
  const morning = new Date(now);
  morning.setHours(MORNING, 0, 0, 0);
  // by the calendar, not by 24 hours: once a year a day has 23
  if (morning.getTime() <= now) morning.setDate(morning.getDate() + 1);
  return morning.getTime();
}
