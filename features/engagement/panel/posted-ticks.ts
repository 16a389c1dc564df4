import type { Translation } from '../../../components/translation';

const HOUR = 60 * 60 * 1000;

/** Hours. Up to here days alone would say too little. */
const HOURS_TOLD = 36;
/** Hours. Up to here the day of the week is known without its date. */
const DAYS_NAMED = 6 * 24;

/** Words under the start, the middle and the end of a curve that begins with posting; empty in the middle where it would repeat. */
export function postedTicks(
  postedAt: number,
  hours: number,
  { language, formatTime, formatDate }: Translation,
): string[] {
  const weekdays = new Intl.DateTimeFormat(language, { weekday: 'long' });
  const write = (at: number): string => {
    if (hours <= HOURS_TOLD) return formatTime(at);
    return hours <= DAYS_NAMED ? weekdays.format(at) : formatDate(at);
  };
  const [start = '', middle = '', end = ''] = [0, 0.5, 1].map((part) =>
    write(postedAt + part * hours * HOUR),
  );
  return [start, middle === start || middle === end ? '' : middle, end];
}
