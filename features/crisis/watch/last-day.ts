/**
 * The last day on which a term is watched, as a date field writes it: `2026-11-22`, in the person's own time.
 * @param expiresAt milliseconds since 1970 from which it is no longer watched
 */
export function lastDayOf(expiresAt: number): string {
  const day = new Date(expiresAt - 1);
  const [year, month, date] = [day.getFullYear(), day.getMonth() + 1, day.getDate()];
  return [
    String(year).padStart(4, '0'),
    ...[month, date].map((n) => String(n).padStart(2, '0')),
  ].join('-');
}

/** Since when a term is no longer watched whose last day that is; null for what is no date. */
export function expiryAfter(lastDay: string): number | null {
  const [year, month, date] = lastDay.split('-').map(Number);
  if (year === undefined || month === undefined || date === undefined) return null;
  const next = new Date(year, month - 1, date + 1).getTime();
  return Number.isNaN(next) ? null : next;
}
