import { memo } from 'react';
import { monotonePath } from './monotone-path';
import { placeSamples, type Sample } from './series';
import styles from './sparkline.module.css';
import { straightPath } from './straight-path';

const WIDTH = 40;
const HEIGHT = 13;
/** Above, there is more than a sample to a pixel: a curve looks the same as straight lines and costs twice as much. */
const MOST_CURVED = 40;

/** The shape of a series, 40 by 13 px, without axes; the figures beside it say the rest. Nothing below two samples. */
export const Sparkline = memo(function Sparkline({ samples }: { samples: readonly Sample[] }) {
  if (samples.length < 2) return null;
  const path =
    samples.length > MOST_CURVED
      ? straightPath(samples, WIDTH, HEIGHT)
      : monotonePath(placeSamples(samples, WIDTH, HEIGHT));
  const endY = path.slice(path.lastIndexOf(' ') + 1);
  return (
    <svg className={styles.spark} width={44} height={17} viewBox="0 -2 44 17" aria-hidden>
      <path d={path} />
      <circle className={styles.end} cx={WIDTH} cy={endY} r={2} />
    </svg>
  );
});
