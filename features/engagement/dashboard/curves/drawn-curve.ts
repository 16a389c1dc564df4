import { niceSteps } from '../../../../components/nice-steps';
import type { CurveChoice } from '../../compare/compare-curve';
import type { PointSincePosting } from '../../since-posting';

/** A curve as it is drawn: on screen and into a file. */
export interface DrawnCurve {
  key: string;
  name: string;
  /** Among those compared: by it the stroke is chosen. */
  place: number;
  /** Two at least. */
  points: readonly PointSincePosting[];
}

/** All that is drawn at once. */
export interface CurvesDrawing {
  choice: CurveChoice;
  curves: readonly DrawnCurve[];
  /** Hours since publication, from 0 on. */
  hours: number;
  /** Where the scale has its lines, from 0 on; shares of one for a rate. */
  steps: readonly number[];
}

/** Hundredths of a percent: scales have whole steps. */
const SHARE = 10_000;

/** Scales for curves: from zero, so that half as high is half as much. */
export function drawingOf(
  choice: CurveChoice,
  curves: readonly DrawnCurve[],
  hours: number,
): CurvesDrawing {
  const unit = choice === 'rate' ? SHARE : 1;
  const highest = Math.max(
    1 / unit,
    ...curves.flatMap(({ points }) => points.map(({ high }) => high)),
  );
  const steps = niceSteps(0, highest * unit).map((step) => step / unit);
  return { choice, curves, hours, steps };
}

/** The hours that are named under a drawing: its beginning, its quarters, its end. */
export const namedHours = (hours: number): number[] =>
  [0, 1, 2, 3, 4].map((quarter) => (hours * quarter) / 4);

/** Nothing has any reaction before it is published: a curve of counts comes from zero, though nobody watched it. */
export const comesFromZero = (choice: CurveChoice): boolean => choice !== 'rate';

/** Whether any of its readings was rounded, so that it is a band and not a line. */
export const isRounded = ({ points }: DrawnCurve): boolean =>
  points.some(({ low, high }) => low !== high);
