/** Minutes that a zone is ahead of UTC at a moment; null where this browser doesn't know the zone. */
function offsetOf(at: number, timeZone: string): number | null {
  try {
    const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
    const name = parts.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign, hours, minutes] = /^GMT(?:([+-])(\d\d):(\d\d))?/.exec(name) ?? [];
    const ahead = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
    return sign === '-' ? -ahead : ahead;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const two = (value: number): string => String(value).padStart(2, '0');

/**
 * A moment as ISO 8601 writes it, with how far its zone is ahead: `2026-11-21T21:40:00+01:00`; in UTC (`Z`) where the
 * zone is unknown here, as one that came with a backup.
 * @param at milliseconds since 1970
 * @param timeZone as IANA names it
 */
export function isoInZone(at: number, timeZone: string): string {
  const offset = offsetOf(at, timeZone);
  const local = new Date(at + (offset ?? 0) * 60_000).toISOString().slice(0, 19);
  if (offset === null) return `${local}Z`;
  const ahead = Math.abs(offset);
  return `${local}${offset < 0 ? '-' : '+'}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`;
}
