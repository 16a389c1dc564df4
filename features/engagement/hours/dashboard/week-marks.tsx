import type { CSSProperties } from 'react';
import type { DaySpan } from '../week-spans';
import styles from './hours.module.css';

interface WeekMarksProps {
  day: number;
  peaks: readonly DaySpan[];
  open: readonly DaySpan[];
}

const placed = ({ from, to }: DaySpan): CSSProperties =>
  ({ '--from': from, '--part': to - from }) as CSSProperties;

/** The brand's peaks and opening hours drawn over one day of the map, to the minute. Said in the cells and the readout. */
export function WeekMarks({ day, peaks, open }: WeekMarksProps) {
  const draw = (spans: readonly DaySpan[], className: string | undefined) =>
    spans
      .filter((span) => span.day === day)
      .map((span) => (
        <span key={span.from} className={className} style={placed(span)} aria-hidden />
      ));
  return (
    <>
      {draw(open, styles.openLine)}
      {draw(peaks, styles.peakBox)}
    </>
  );
}
