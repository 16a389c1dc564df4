import type { ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './figure.module.css';
import type { Sample } from './series';
import { Sparkline } from './sparkline';
import text from './text.module.css';

interface FigureProps {
  name: string;
  /** The figure as it is written; null when there is none. */
  value: string | null;
  /** Precision in words before a rounded figure (« env. »). */
  about?: string | null;
  /** What stands in place of a figure that can't be read. */
  none: string;
  /** What changed, or why there is no figure. */
  below: ReactNode;
  /** More for those who ask: the interval of a rounded figure. */
  detail?: string;
  samples?: readonly Sample[];
}

/** One large figure with its precision, its change and the shape of its past. */
export function Figure({ name, value, about, none, below, detail, samples = [] }: FigureProps) {
  return (
    <div className={styles.figure}>
      <dt className={styles.name}>{name}</dt>
      <dd>
        <p className={classNames(styles.value, value === null && styles.none)} title={detail}>
          {value !== null && about && <small>{about}</small>}
          {value ?? none}
          {detail !== undefined && <span className={text.unseen}>({detail})</span>}
        </p>
        <p className={styles.below}>{below}</p>
        <div className={styles.spark}>
          <Sparkline samples={samples} />
        </div>
      </dd>
    </div>
  );
}

/** The frame of figures: two to a row. */
export function Figures({ children }: { children: ReactNode }) {
  return <dl className={styles.figures}>{children}</dl>;
}

/** A change upwards: its sign is in the text, the colour only repeats it. */
export function Rise({ children }: { children: ReactNode }) {
  return <span className={styles.up}>{children}</span>;
}
