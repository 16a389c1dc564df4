import type { CSSProperties } from 'react';
import { classNames } from '../../../../components/class-names';
import type { DaySpan } from '../week-spans';
import styles from './hours.module.css';

interface WeekMarksProps {
  day: number;
  peaks: readonly DaySpan[];
  open: readonly DaySpan[];
}

const placed = ({ from, to }: DaySpan): CSSProperties =>
  ({ '--from': from, '--part': to - from }) as CSSProperties;

/** Whether the same hours are a span on another day, so that both are drawn as one. */
const goesOn = (spans: readonly DaySpan[], { from, to }: DaySpan, day: number): boolean =>
  spans.some((span) => span.day === day && span.from === from && span.to === to);

/** The brand's peaks and opening hours drawn over one day of the map. The cells and the readout say them. */
export function WeekMarks({ day, peaks, open }: WeekMarksProps) {
  const today = (spans: readonly DaySpan[]) => spans.filter((span) => span.day === day);
  return (
    <>
      {today(open).map((span) => (
        <span key={span.from} className={styles.openLine} style={placed(span)} aria-hidden />
      ))}
      {today(peaks).map((span) => (
        <span
          key={span.from}
          className={classNames(
            styles.peakBox,
            goesOn(peaks, span, day - 1) && styles.goesOnAbove,
            goesOn(peaks, span, day + 1) && styles.goesOnBelow,
          )}
          style={placed(span)}
          aria-hidden
        />
      ))}
    </>
  );
}
