import styles from './curve-stroke.module.css';
import { monotonePath, type Point } from './monotone-path';

interface CurveStrokeProps {
  points: readonly Point[];
  width: number;
  /** Where the shade under the line ends, in the drawing's units. */
  ground: number;
}

/** A curve and the shade under it, to the right edge of its drawing. */
export function CurveStroke({ points, width, ground }: CurveStrokeProps) {
  const line = monotonePath(points);
  const start = points[0]?.x ?? 0;
  return (
    <>
      <path className={styles.area} d={`${line}L${width} ${ground}L${start} ${ground}z`} />
      <path className={styles.line} d={line} />
    </>
  );
}
