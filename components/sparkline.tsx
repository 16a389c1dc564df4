import { memo } from 'react';
import { monotonePath } from './monotone-path';
import { placeSamples, type Sample } from './series';
import styles from './sparkline.module.css';

const WIDTH = 40;
const HEIGHT = 13;

/** The shape of a series, 40 by 13 px, without axes; the figures beside it say the rest. Nothing below two samples. */
export const Sparkline = memo(function Sparkline({ samples }: { samples: readonly Sample[] }) {
  if (samples.length < 2) return null;
  const points = placeSamples(samples, WIDTH, HEIGHT);
  const end = points[points.length - 1];
  return (
    <svg className={styles.spark} width={44} height={17} viewBox="0 -2 44 17" aria-hidden>
      <path d={monotonePath(points)} />
      {end && <circle className={styles.end} cx={end.x} cy={end.y} r={2} />}
    </svg>
  );
});
