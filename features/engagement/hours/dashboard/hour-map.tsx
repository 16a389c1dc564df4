import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { classNames } from '../../../../components/class-names';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import { HOURS_A_DAY } from '../hours-of';
import { stepOf } from '../tint-steps';
import type { DaySpan } from '../week-spans';
import { cellAfterKey } from './cell-after-key';
import styles from './hours.module.css';
import { marksAt } from './marks-at';
import { WeekMarks } from './week-marks';
import { createWeekNames } from './week-names';

const HOURS = Array.from({ length: HOURS_A_DAY }, (_, hour) => hour);
const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0);

interface HourMapProps {
  /** Of the 168 hours of the week, Monday's midnight first. */
  counts: readonly number[];
  peaks: readonly DaySpan[];
  open: readonly DaySpan[];
}

/** The week hour by hour: a figure and a tint for each, the brand's peaks around them, its opening hours below. */
export function HourMap({ counts, peaks, open }: HourMapProps) {
  const { t, language, formatNumber } = useTranslation();
  const names = useMemo(() => createWeekNames(language), [language]);
  const table = useRef<HTMLTableElement>(null);
  const [current, setCurrent] = useState(0);
  const [read, setRead] = useState<number | null>(null);
  const most = Math.max(...counts);
  const total = sum(counts);
  const byHour = HOURS.map((hour) => sum(counts.filter((_, cell) => cell % HOURS_A_DAY === hour)));
  const onDay = (day: number) => counts.slice(day * HOURS_A_DAY, (day + 1) * HOURS_A_DAY);

  const move = (event: KeyboardEvent) => {
    const next = cellAfterKey(event, current);
    if (next === null) return;
    event.preventDefault();
    table.current?.querySelector<HTMLElement>(`[data-cell="${next}"]`)?.focus();
  };
  return (
    <>
      <div className={styles.frame}>
        <table
          ref={table}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: arrow keys walk its cells
          role="grid"
          className={classNames(styles.map, Math.max(...byHour) >= 1000 && styles.many)}
          aria-label={t('hours.map')}
        >
          <thead>
            <tr>
              <td />
              {HOURS.map((hour) => (
                <th key={hour} scope="col">
                  <span aria-hidden>{hour}</span>
                  <span className={text.unseen}>
                    {t('hours.hour', { from: names.hour(hour), to: names.hour(hour + 1) })}
                  </span>
                </th>
              ))}
              <th scope="col">{t('hours.total')}</th>
            </tr>
          </thead>
          <tbody onKeyDown={move} onPointerLeave={() => setRead(null)}>
            {names.days.map((name, day) => (
              <tr key={name}>
                <th scope="row">
                  <span aria-hidden>{names.shortDays[day]}</span>
                  <span className={text.unseen}>{name}</span>
                  <WeekMarks day={day} peaks={peaks} open={open} />
                </th>
                {onDay(day).map((count, hour) => {
                  const cell = day * HOURS_A_DAY + hour;
                  const { isPeak } = marksAt(cell, peaks, open);
                  return (
                    <td
                      // biome-ignore lint/suspicious/noArrayIndexKey: an hour is its place in the day
                      key={hour}
                      data-cell={cell}
                      data-step={stepOf(count, most)}
                      tabIndex={cell === current ? 0 : -1}
                      onFocus={() => {
                        setCurrent(cell);
                        setRead(cell);
                      }}
                      onBlur={() => setRead(null)}
                      onPointerEnter={() => setRead(cell)}
                    >
                      {count === 0 ? <span aria-hidden>·</span> : names.figure(count)}
                      {count === 0 && <span className={text.unseen}>0</span>}
                      {isPeak && <span className={text.unseen}>, {t('hours.peak')}</span>}
                    </td>
                  );
                })}
                <td>{names.figure(sum(onDay(day)))}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('hours.allDays')}</th>
              {HOURS.map((hour) => (
                <td key={hour}>{names.figure(byHour[hour] ?? 0)}</td>
              ))}
              <td>{formatNumber(total)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
      <p className={styles.readout}>
        {read === null ? (
          <span className={text.hint}>{t('hours.mapHint')}</span>
        ) : (
          <Readout cell={read} counts={counts} total={total} peaks={peaks} open={open} />
        )}
      </p>
    </>
  );
}

/** One hour in words. */
function Readout({
  cell,
  counts,
  total,
  peaks,
  open,
}: HourMapProps & { cell: number; total: number }) {
  const { t, language } = useTranslation();
  const names = createWeekNames(language);
  const hour = cell % HOURS_A_DAY;
  const count = counts[cell] ?? 0;
  const { isPeak, isOpen } = marksAt(cell, peaks, open);
  const said = t('hours.cell', {
    count,
    day: names.days[Math.floor(cell / HOURS_A_DAY)] ?? '',
    from: names.hour(hour),
    to: names.hour(hour + 1),
    part: names.part(total === 0 ? 0 : count / total),
  });
  return [
    said,
    ...(isPeak ? [t('hours.peak')] : []),
    ...(open.length > 0 ? [t(isOpen ? 'hours.open' : 'hours.closed')] : []),
  ].join(' · ');
}
