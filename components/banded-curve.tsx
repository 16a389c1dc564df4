import { memo } from 'react';
import styles from './banded-curve.module.css';
import { CurveFrame } from './curve-frame';
import { monotonePath, type Point } from './monotone-path';
import { type BandedPoint, placeBanded } from './place-banded';

const WIDTH = 308;
const HEIGHT = 72;

interface BandedCurveProps {
  /** One step after the other, all of the same length. */
  points: readonly BandedPoint[];
  /** The whole curve in one sentence. */
  label: string;
  /** Stands in the band of what is usual; null: there is none. */
  bandName: string | null;
  /** Words under the start, the middle and the end. */
  ticks: readonly string[];
}

/** Counts over time against their usual range. Steps that nobody saw are gaps: a line through them would claim a count. */
export const BandedCurve = memo(function BandedCurve(props: BandedCurveProps) {
  const { points, label, bandName, ticks } = props;
  if (points.length < 2) return null;
  const { runs, band, gaps, last } = placeBanded(points, WIDTH, HEIGHT);
  const edge = band[0]?.[0];
  return (
    <CurveFrame
      width={WIDTH}
      height={HEIGHT}
      label={label}
      ticks={ticks}
      end={last ?? undefined}
      isSerious
      over={
        bandName !== null &&
        edge && (
          <span className={styles.name} style={{ top: edge.y }}>
            {bandName}
          </span>
        )
      }
    >
      {band.map((run) => (
        <path key={run[0]?.x} className={styles.band} d={areaUnder(run)} />
      ))}
      {gaps.map(({ from, to }) => (
        <line key={from} className={styles.gap} x1={from} x2={to} y1={HEIGHT} y2={HEIGHT} />
      ))}
      {runs.map((run) => (
        <g key={run[0]?.x}>
          <path className={styles.area} d={areaUnder(run)} />
          <path className={styles.line} d={monotonePath(run)} />
        </g>
      ))}
    </CurveFrame>
  );
});

/** Down to the ground; a step by itself is as wide as a hair. */
function areaUnder(run: readonly Point[]): string {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return '';
  if (run.length === 1) return `M${first.x - 1} ${first.y}h2V${HEIGHT}h-2z`;
  return `${monotonePath(run)}L${last.x} ${HEIGHT}L${first.x} ${HEIGHT}z`;
}
