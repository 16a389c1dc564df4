import type uPlot from 'uplot';
import { strokeOf } from './curve-strokes';
import { drawEnds, drawHours } from './draw-words';
import { type CurvesDrawing, comesFromZero, isRounded, namedHours } from './drawn-curve';
import type { PlotLook } from './plot-look';

/** Room for the names at the right: part of the width, within these. */
const NAME_ROOM = { part: 0.2, least: 96, most: 208 };

const faded = (color: string, alpha: number): string =>
  color.replace(/^rgb\((.+)\)$/, `rgba($1, ${alpha})`);

/** The width kept for names in a drawing so wide. */
export const nameRoom = (width: number): number =>
  Math.min(NAME_ROOM.most, Math.max(NAME_ROOM.least, width * NAME_ROOM.part));

type Series = uPlot.Series;
const HIDDEN: Partial<Series> = { width: 0, points: { show: false } };

/** Values of each curve as uPlot wants them: the readings with their ends, and the way to the first from zero. */
export function plotTables({ curves, choice }: CurvesDrawing): uPlot.AlignedData[] {
  return curves.flatMap(({ points }): uPlot.AlignedData[] => {
    const hours = points.map((point) => point.hours);
    const [first] = points;
    const from = comesFromZero(choice) && first !== undefined && first.hours > 0;
    return [
      [
        hours,
        points.map(({ value }) => value),
        points.map(({ high }) => high),
        points.map(({ low }) => low),
      ],
      from
        ? [
            [0, first.hours],
            [0, first.value],
          ]
        : [[0], [null]],
    ];
  });
}

/** The tables' columns, in the same order. */
function seriesOf(
  { curves }: CurvesDrawing,
  { colors }: PlotLook,
  spline: uPlot.Series.PathBuilder,
): { series: Series[]; bands: uPlot.Band[] } {
  const series: Series[] = [{}];
  const bands: uPlot.Band[] = [];
  for (const curve of curves) {
    const { token, dash } = strokeOf(curve.place);
    const stroke = colors[token];
    const at = series.length;
    if (isRounded(curve)) bands.push({ series: [at + 1, at + 2], fill: faded(stroke, 0.14) });
    series.push(
      {
        stroke,
        width: 1.75,
        dash: [...dash],
        cap: 'round',
        paths: spline,
        points: { show: false },
        spanGaps: true,
      },
      { ...HIDDEN, paths: spline, spanGaps: true },
      { ...HIDDEN, paths: spline, spanGaps: true },
      { stroke: faded(stroke, 0.5), width: 1, points: { show: false }, spanGaps: true },
    );
  }
  return { series, bands };
}

/**
 * How uPlot draws these curves: a quiet scale, the hours below, each curve named at its end.
 * @param spline uPlot's own, which is monotone: no peak that was not measured
 * @param onHour the hour under the pointer; null: none
 */
export function plotOptions(
  drawing: CurvesDrawing,
  look: PlotLook,
  size: { width: number; height: number },
  spline: uPlot.Series.PathBuilder,
  onHour: (hour: number | null) => void,
): uPlot.Options {
  const { colors } = look;
  const quiet = { stroke: colors['--ink-2'], font: `12px ${colors.font}`, ticks: { show: false } };
  const top = drawing.steps.at(-1) ?? 1;
  return {
    ...size,
    ...seriesOf(drawing, look, spline),
    legend: { show: false },
    padding: [10, nameRoom(size.width), 0, 0],
    cursor: { y: false, points: { show: false }, drag: { x: false, y: false } },
    scales: { x: { time: false, range: [0, drawing.hours] }, y: { range: [0, top] } },
    axes: [
      {
        ...quiet,
        size: 28,
        grid: { show: false },
        splits: () => namedHours(drawing.hours),
        // drawn below, so that the first and the last stand within the drawing
        values: (_, hours) => hours.map(() => ''),
      },
      {
        ...quiet,
        size: 56,
        grid: { stroke: colors['--line'], width: 1 },
        splits: () => [...drawing.steps],
        values: (_, steps) => steps.map(look.stepWords),
      },
    ],
    hooks: {
      draw: [(plot) => drawHours(plot, drawing, look), (plot) => drawEnds(plot, drawing, look)],
      setCursor: [
        ({ cursor, posToVal }) => {
          const left = cursor.left ?? -1;
          onHour(left < 0 ? null : posToVal(left, 'x'));
        },
      ],
    },
  };
}
