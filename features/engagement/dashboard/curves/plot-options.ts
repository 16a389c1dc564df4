import type uPlot from 'uplot';
import { placeNames } from '../../compare/place-names';
import { strokeOf } from './curve-strokes';
import { type CurvesDrawing, comesFromZero, isRounded, namedHours } from './drawn-curve';
import type { CurveColors } from './read-colors';

/** What a plot is made of besides its curves. */
export interface PlotLook {
  colors: CurveColors;
  hourWords: (hours: number) => string;
  stepWords: (step: number) => string;
}

/** Pixels from one name to the next. */
const NAME_GAP = 17;
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

/** A text no wider than its room. */
function clipped(context: CanvasRenderingContext2D, text: string, room: number): string {
  if (context.measureText(text).width <= room) return text;
  const letters = Array.from(text);
  while (letters.length > 1 && context.measureText(`${letters.join('')}…`).width > room) {
    letters.pop();
  }
  return `${letters.join('').trimEnd()}…`;
}

/** Draws each curve's end, and its name beside it. */
function drawEnds(plot: uPlot, { curves }: CurvesDrawing, { colors }: PlotLook): void {
  const { ctx: context, bbox } = plot;
  const ratio = devicePixelRatio;
  const ends = curves.flatMap(({ points, name, place }) => {
    const end = points.at(-1);
    if (end === undefined) return [];
    const x = plot.valToPos(end.hours, 'x', true);
    return [
      { x, y: plot.valToPos(end.value, 'y', true), name, color: colors[strokeOf(place).token] },
    ];
  });
  const edge = bbox.left + bbox.width;
  const names = placeNames(
    ends.map(({ y }) => y),
    NAME_GAP * ratio,
    bbox.top,
    bbox.top + bbox.height,
  );
  context.save();
  context.font = `600 ${12 * ratio}px ${colors.font}`;
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  ends.forEach(({ x, y, name, color }, index) => {
    const at = names[index] ?? y;
    if (edge - x > 12 * ratio || Math.abs(at - y) > 6 * ratio) {
      context.strokeStyle = colors['--line'];
      context.lineWidth = ratio;
      context.beginPath();
      context.moveTo(x, y);
      context.lineTo(edge, y);
      context.lineTo(edge + 8 * ratio, at);
      context.stroke();
    }
    context.fillStyle = colors['--paper'];
    context.beginPath();
    context.arc(x, y, 6 * ratio, 0, 2 * Math.PI);
    context.fill();
    context.fillStyle = color;
    context.beginPath();
    context.arc(x, y, 4 * ratio, 0, 2 * Math.PI);
    context.fill();
    const room = context.canvas.width - edge - 12 * ratio;
    context.fillText(clipped(context, name, room), edge + 12 * ratio, at);
  });
  context.restore();
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
        values: (_, hours) => hours.map(look.hourWords),
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
      draw: [(plot) => drawEnds(plot, drawing, look)],
      setCursor: [
        ({ cursor, posToVal }) => {
          const left = cursor.left ?? -1;
          onHour(left < 0 ? null : posToVal(left, 'x'));
        },
      ],
    },
  };
}
