import type { ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './curve-frame.module.css';
import type { Point } from './monotone-path';

interface CurveFrameProps {
  /** Of the drawing's units; it is as wide as its place, and as high in pixels as in units. */
  width: number;
  height: number;
  /** The whole drawing in a sentence or two. */
  label: string;
  /** Words below, from its left edge to its right. */
  ticks: readonly string[];
  /** Where the curve ends, in the drawing's units; undefined: nowhere. */
  end: Point | undefined;
  /** What is drawn is a matter of alarm. */
  isSerious?: boolean;
  /** What stands over the drawing, unseen by screen readers: its label says all. */
  over?: ReactNode;
  /** What is drawn, over the axis. */
  children: ReactNode;
}

/** The frame of a small curve: its ground, a dot at its end, words below. */
export function CurveFrame(props: CurveFrameProps) {
  const { width, height, label, ticks, end, isSerious = false, over, children } = props;
  return (
    <figure className={classNames(styles.figure, isSerious && styles.serious)}>
      <div className={styles.plot}>
        <svg
          className={styles.drawing}
          style={{ height }}
          viewBox={`0 0 ${width} ${height}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={label}
        >
          <line className={styles.axis} x1={0} x2={width} y1={height} y2={height} />
          {children}
        </svg>
        {end && (
          <i
            className={styles.end}
            style={{ left: `${(end.x / width) * 100}%`, top: end.y }}
            aria-hidden
          />
        )}
        {over && <div aria-hidden>{over}</div>}
      </div>
      <figcaption className={styles.ticks} aria-hidden>
        {ticks.map((tick, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two ticks may read the same
          <span key={index}>{tick}</span>
        ))}
      </figcaption>
    </figure>
  );
}
