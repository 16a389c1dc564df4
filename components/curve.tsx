import { memo } from 'react';
import styles from './curve.module.css';
import { CurveStroke } from './curve-stroke';
import { placeSamples, type Sample } from './series';

const WIDTH = 308;
const HEIGHT = 88;
const GROUND = 96;

interface CurveProps {
  samples: readonly Sample[];
  /** The whole curve in one sentence. */
  label: string;
  /** Words under the start and the end. */
  from: string;
  to: string;
}

/** One counter over time, as wide as its place. Nothing below two samples: the caller says why. */
export const Curve = memo(function Curve({ samples, label, from, to }: CurveProps) {
  if (samples.length < 2) return null;
  const points = placeSamples(samples, WIDTH, HEIGHT).map(({ x, y }) => ({ x, y: y + 4 }));
  const end = points[points.length - 1];
  return (
    <figure className={styles.figure}>
      <div className={styles.plot}>
        <svg
          className={styles.drawing}
          viewBox={`0 0 ${WIDTH} ${GROUND}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={label}
        >
          <line className={styles.axis} x1={0} x2={WIDTH} y1={GROUND} y2={GROUND} />
          <CurveStroke points={points} width={WIDTH} ground={GROUND} />
        </svg>
        {end && <i className={styles.end} style={{ top: end.y }} />}
      </div>
      <figcaption className={styles.ticks} aria-hidden>
        <span>{from}</span>
        <span>{to}</span>
      </figcaption>
    </figure>
  );
});
