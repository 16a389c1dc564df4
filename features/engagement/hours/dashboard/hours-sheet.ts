import type { Translation } from '../../../../components/translation';
import type { Sheet } from '../../export/sheet';
import { HOURS_A_DAY } from '../hours-of';
import type { DaySpan } from '../week-spans';
import { marksAt } from './marks-at';
import { createWeekNames } from './week-names';

interface HoursInSheet {
  /** Of the 168 hours of the week, Monday's midnight first. */
  counts: readonly number[];
  zone: string;
  peaks: readonly DaySpan[];
}

const clockTime = (hour: number): string => `${String(hour % HOURS_A_DAY).padStart(2, '0')}:00`;

/** The hours of the week as a table for spreadsheets: a row each. */
export function hoursSheet(
  { counts, zone, peaks }: HoursInSheet,
  { t, language }: Translation,
): Sheet {
  const { days } = createWeekNames(language);
  return {
    name: t('dashboard.hours'),
    columns: [
      t('hours.sheetDay'),
      t('hours.sheetFrom'),
      t('hours.sheetTo'),
      t('hours.sheetCount'),
      t('hours.sheetPeak'),
      t('hours.sheetZone'),
    ],
    rows: counts.map((count, cell) => {
      const hour = cell % HOURS_A_DAY;
      const { isPeak } = marksAt(cell, peaks, []);
      return [
        days[Math.floor(cell / HOURS_A_DAY)] ?? '',
        clockTime(hour),
        clockTime(hour + 1),
        count,
        t(isPeak ? 'compare.yes' : 'compare.no'),
        zone,
      ];
    }),
  };
}
