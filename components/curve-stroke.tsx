import styles from './curve-stroke.module.css';
import { monotonePath, type Point } from './monotone-path';

interface CurveStrokeProps {
  points: readonly Point[];
  width: number;
  /** Where the shade under the line ends, in the drawing's units. */
  ground: number;
}

/** A curve and the shade under it, as wide as its drawing. */
export function CurveStroke({ points, width, ground }: CurveStrokeProps) {
  const line = monotonePath(points);
  return (
    <>
      <path className={styles.area} d={`${line}L${width} ${ground}L0 ${ground}z`} />
      <path className={styles.line} d={line} />
    </>
  );
}
