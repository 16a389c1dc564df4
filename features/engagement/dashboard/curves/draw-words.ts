import type uPlot from 'uplot';
import { placeNames } from '../../compare/place-names';
import { strokeOf } from './curve-strokes';
import { type CurvesDrawing, namedHours } from './drawn-curve';
import type { PlotLook } from './plot-look';

/** Pixels from one name to the next. */
const NAME_GAP = 17;

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
export function drawEnds(plot: uPlot, { curves }: CurvesDrawing, { colors }: PlotLook): void {
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

const ALIGNED = { 0: 'left', 4: 'right' } as const satisfies Record<number, CanvasTextAlign>;

/** Pixels between two hours at least. */
const HOUR_GAP = 8;

/** Names the hours below the drawing: its beginning and its end, and of those between the ones that have room. */
export function drawHours(
  plot: uPlot,
  { hours }: CurvesDrawing,
  { colors, hourWords }: PlotLook,
): void {
  const { ctx: context, bbox } = plot;
  context.save();
  context.font = `${12 * devicePixelRatio}px ${colors.font}`;
  context.fillStyle = colors['--ink-2'];
  const y = bbox.top + bbox.height + 20 * devicePixelRatio;
  const gap = HOUR_GAP * devicePixelRatio;
  const end = bbox.left + bbox.width - context.measureText(hourWords(hours)).width - gap;
  let free = -Infinity;
  namedHours(hours).forEach((hour, index) => {
    const words = hourWords(hour);
    const { width } = context.measureText(words);
    const at = plot.valToPos(hour, 'x', true);
    const isBetween = index > 0 && index < 4;
    if (isBetween && (at - width / 2 < free || at + width / 2 > end)) return;
    context.textAlign = index === 0 || index === 4 ? ALIGNED[index] : 'center';
    context.fillText(words, at, y);
    free = at + (index === 0 ? width : width / 2) + gap;
  });
  context.restore();
}
