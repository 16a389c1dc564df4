const DAY = 24 * 60 * 60 * 1000;

/**
 * The day of a moment by the person's own clock, as `2026-11-22`; days sort as text.
 * @param at milliseconds since 1970
 */
export function localDay(at: number): string {
  const date = new Date(at);
  const month = String(date.getMonth() + 1).padStart(2, '0');
  return `${date.getFullYear()}-${month}-${String(date.getDate()).padStart(2, '0')}`;
}

/** The day so many days before that of a moment. Noon, so that a change to summer time leads to no other day. */
export function localDayBefore(at: number, days: number): string {
  const noon = new Date(at).setHours(12, 0, 0, 0);
  return localDay(noon - days * DAY);
}
