import { memo } from 'react';
import styles from './compared-curve.module.css';
import { CurveFrame } from './curve-frame';
import { CurveStroke } from './curve-stroke';
import { monotonePath, type Point } from './monotone-path';
import { placeCompared } from './place-compared';

const WIDTH = 308;
const HEIGHT = 96;

interface ComparedCurveProps {
  /** Ascending by x, from zero on both axes. */
  own: readonly Point[];
  /** What is usual, on the same scale; fewer than two points: it is not drawn. */
  usual: readonly Point[];
  /** Stands at the end of what is usual. */
  usualName: string;
  /** The whole drawing in a sentence or two. */
  label: string;
  /** Words under the start, the middle and the end. */
  ticks: readonly string[];
}

/** A curve from its beginning, over what is usual. The stretch before the first reading is only dotted: nobody saw it. */
export const ComparedCurve = memo(function ComparedCurve(props: ComparedCurveProps) {
  const { own, usual, usualName, label, ticks } = props;
  if (own.length < 2) return null;
  const hasUsual = usual.length > 1;
  const placed = placeCompared(own, hasUsual ? usual : [], WIDTH, HEIGHT);
  const [first] = placed.own;
  const { end, nameTop } = placed;
  return (
    <CurveFrame
      width={WIDTH}
      height={HEIGHT}
      label={label}
      ticks={ticks}
      end={end}
      over={
        nameTop !== undefined && (
          <span className={styles.name} style={{ top: nameTop }}>
            {usualName}
          </span>
        )
      }
    >
      {first && first.x > 1 && (
        <line className={styles.gap} x1={0} y1={HEIGHT} x2={first.x} y2={first.y} />
      )}
      {hasUsual && <path className={styles.usual} d={monotonePath(placed.usual)} />}
      <CurveStroke points={placed.own} width={WIDTH} ground={HEIGHT} />
    </CurveFrame>
  );
});
