import { memo } from 'react';
import styles from './rank-strip.module.css';

const WIDTH = 308;
const HEIGHT = 24;
/** Room at both ends, for half a stroke. */
const ROOM = 4;

/** A value of which only an interval is known. */
interface Ranked {
  low: number;
  high: number;
}

interface RankStripProps {
  own: Ranked;
  others: readonly Ranked[];
  /** The rank in words. */
  label: string;
  /** Words at the ends: where the low values stand, and the high. */
  least: string;
  most: string;
}

/** Where one value stands among others: a stroke for each, its own long. */
export const RankStrip = memo(function RankStrip(props: RankStripProps) {
  const { own, others, label, least, most } = props;
  const ends = [own, ...others].flatMap(({ low, high }) => [low, high]);
  const from = Math.min(...ends);
  const span = Math.max(...ends) - from;
  const xOf = (value: number): number =>
    span === 0 ? WIDTH / 2 : ROOM + ((value - from) / span) * (WIDTH - 2 * ROOM);
  const middle = ({ low, high }: Ranked): number => xOf((low + high) / 2);
  return (
    <figure>
      <svg
        className={styles.strip}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={label}
      >
        {others.map((other, index) => (
          <line
            // biome-ignore lint/suspicious/noArrayIndexKey: strokes without identity
            key={index}
            className={styles.other}
            x1={middle(other)}
            x2={middle(other)}
            y1={8}
            y2={16}
          />
        ))}
        {own.high > own.low && (
          <line
            className={styles.reach}
            x1={xOf(own.low)}
            x2={xOf(own.high)}
            y1={HEIGHT / 2}
            y2={HEIGHT / 2}
          />
        )}
        <line className={styles.own} x1={middle(own)} x2={middle(own)} y1={2} y2={22} />
      </svg>
      <figcaption className={styles.ends} aria-hidden>
        <span>{least}</span>
        <span>{most}</span>
      </figcaption>
    </figure>
  );
});
