/** Time passed, in the largest unit the networks use, rounded down as they do. Each network words it its own way. */
export interface Elapsed {
  n: number;
  unit: 'second' | 'minute' | 'hour' | 'day' | 'week';
}

/** @param minutes since it was written; fractions are seconds, and what was written after the page was loaded is 0 s old. */
export function elapsed(minutes: number): Elapsed {
  if (minutes < 1) return { n: Math.max(0, Math.floor(minutes * 60)), unit: 'second' };
  if (minutes < 60) return { n: Math.floor(minutes), unit: 'minute' };
  if (minutes < 60 * 24) return { n: Math.floor(minutes / 60), unit: 'hour' };
  if (minutes < 60 * 24 * 7) return { n: Math.floor(minutes / 60 / 24), unit: 'day' };
  return { n: Math.floor(minutes / 60 / 24 / 7), unit: 'week' };
}

/** The date that many minutes before `now`, for `<time datetime>`; whole seconds, as the networks write it. */
export function isoDate(now: number, minutesAgo: number): string {
  const seconds = Math.floor(now / 1000 - minutesAgo * 60);
  return new Date(seconds * 1000).toISOString();
}
