import { memo } from 'react';
import { CurveFrame } from './curve-frame';
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
  return (
    <CurveFrame width={WIDTH} height={GROUND} label={label} ticks={[from, to]} end={points.at(-1)}>
      <CurveStroke points={points} width={WIDTH} ground={GROUND} />
    </CurveFrame>
  );
});
