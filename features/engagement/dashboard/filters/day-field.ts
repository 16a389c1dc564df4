const two = (value: number): string => String(value).padStart(2, '0');

/** A moment as a field for days holds it, `2026-11-21`, on this computer's clock; empty for none. */
export function dayField(at: number | null): string {
  if (at === null) return '';
  const date = new Date(at);
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function dateOf(field: string): Date | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(field) ?? [];
  if (year === undefined) return null;
  const date = new Date(Number(year), Number(month) - 1, Number(day));
  return Number.isNaN(date.getTime()) ? null : date;
}

/** The first moment of the day in a field, milliseconds since 1970; null while it holds none. */
export const startOfDay = (field: string): number | null => dateOf(field)?.getTime() ?? null;

/** The last moment of the day in a field: days of 23 and 25 hours end when they end. */
export function endOfDay(field: string): number | null {
  const date = dateOf(field);
  if (date === null) return null;
  date.setDate(date.getDate() + 1);
  return date.getTime() - 1;
}
