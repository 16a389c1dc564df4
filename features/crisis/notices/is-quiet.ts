import type { NoticeSettings } from './model';

const minuteOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

/**
 * Whether a moment lies in the quiet hours, by this device's clock. Hours that end before they begin go over midnight;
 * those that end when they begin are the whole day.
 * @param at milliseconds since 1970
 */
export function isQuiet({ quiet }: NoticeSettings, at: number): boolean {
  if (quiet === null) return false;
  const date = new Date(at);
  const now = date.getHours() * 60 + date.getMinutes();
  const from = minuteOf(quiet.from);
  const to = minuteOf(quiet.to);
  return from < to ? now >= from && now < to : now >= from || now < to;
}
