import { monotonePath, type Point } from '../../../../components/monotone-path';
import type { Translation } from '../../../../components/translation';
import { placeNames } from '../../compare/place-names';
import type { Picture, PicturePath, PictureShape, PictureText } from '../../export/picture';
import { strokeOf } from './curve-strokes';
import {
  type CurvesDrawing,
  comesFromZero,
  type DrawnCurve,
  isRounded,
  namedHours,
} from './drawn-curve';
import { fitText } from './fit-text';
import { hourWords, stepWords } from './plot-words';
import type { CurveColors } from './read-colors';
import type { Curves } from './use-curves';

const WIDTH = 1200;
const HEIGHT = 630;
/** Where the curves stand in the picture. */
const AREA = { left: 84, top: 116, right: 936, bottom: 524 };
const MARGIN = 40;
const NAME_GAP = 20;

/** From hours and values to the picture's units. */
interface Scale {
  x: (hours: number) => number;
  y: (value: number) => number;
}

function scaleOf({ hours, steps }: CurvesDrawing): Scale {
  const top = steps.at(-1) ?? 1;
  return {
    x: (at) => AREA.left + (at / hours) * (AREA.right - AREA.left),
    y: (value) => AREA.bottom - (value / top) * (AREA.bottom - AREA.top),
  };
}

const line = (d: string, stroke: string, more: Partial<PicturePath> = {}): PicturePath => ({
  kind: 'path',
  d,
  stroke,
  width: 1,
  dash: [],
  fill: null,
  opacity: 1,
  ...more,
});

const words = (text: string, x: number, y: number, more: Partial<PictureText>): PictureText => ({
  kind: 'text',
  text,
  x,
  y,
  size: 14,
  weight: 400,
  fill: '',
  anchor: 'start',
  ...more,
});

function scaleShapes(
  drawing: CurvesDrawing,
  scale: Scale,
  colors: CurveColors,
  translation: Translation,
): PictureShape[] {
  const fill = colors['--ink-2'];
  const hours = namedHours(drawing.hours);
  return [
    ...drawing.steps.flatMap((step): PictureShape[] => {
      const y = scale.y(step);
      return [
        line(`M${AREA.left} ${y}H${AREA.right}`, colors['--line']),
        words(stepWords(step, drawing.choice, translation), AREA.left - 10, y + 5, {
          fill,
          anchor: 'end',
        }),
      ];
    }),
    ...hours.map((at, index) =>
      words(hourWords(at, drawing.hours, translation), scale.x(at), AREA.bottom + 26, {
        fill,
        anchor: index === 0 ? 'start' : index === hours.length - 1 ? 'end' : 'middle',
      }),
    ),
  ];
}

function curveShapes(
  curve: DrawnCurve,
  { choice }: CurvesDrawing,
  scale: Scale,
  colors: CurveColors,
): PictureShape[] {
  const { token, dash } = strokeOf(curve.place);
  const stroke = colors[token];
  const along = (value: 'value' | 'low' | 'high'): Point[] =>
    curve.points.map((point) => ({ x: scale.x(point.hours), y: scale.y(point[value]) }));
  const points = along('value');
  const [first] = points;
  const shapes: PictureShape[] = [];
  if (isRounded(curve)) {
    const band = `${monotonePath(along('high'))}L${monotonePath(along('low').reverse()).slice(1)}z`;
    shapes.push({ ...line(band, stroke, { fill: stroke, opacity: 0.14 }), stroke: null });
  }
  if (comesFromZero(choice) && first !== undefined) {
    const from = `M${scale.x(0)} ${scale.y(0)}L${first.x} ${first.y}`;
    shapes.push(line(from, stroke, { opacity: 0.5 }));
  }
  shapes.push(line(monotonePath(points), stroke, { width: 2.25, dash }));
  return shapes;
}

function nameShapes(drawing: CurvesDrawing, scale: Scale, colors: CurveColors): PictureShape[] {
  const ends = drawing.curves.flatMap((curve) => {
    const end = curve.points.at(-1);
    return end ? [{ curve, x: scale.x(end.hours), y: scale.y(end.value) }] : [];
  });
  const placed = placeNames(
    ends.map(({ y }) => y),
    NAME_GAP,
    AREA.top,
    AREA.bottom,
  );
  return ends.flatMap(({ curve, x, y }, index): PictureShape[] => {
    const at = placed[index] ?? y;
    const fill = colors[strokeOf(curve.place).token];
    const room = WIDTH - MARGIN - AREA.right - 16;
    return [
      line(`M${x} ${y}H${AREA.right}L${AREA.right + 10} ${at}`, colors['--line']),
      { kind: 'dot', x, y, radius: 7, fill: colors['--paper'] },
      { kind: 'dot', x, y, radius: 4.5, fill },
      words(fitText(curve.name, 14, room), AREA.right + 16, at + 5, { fill, weight: 600 }),
    ];
  });
}

/** From when to when the posts drawn were published. */
function rangeWords({ posts }: Curves, { t, language }: Translation): string {
  const dates = posts.flatMap(({ compared, curve }) => (curve.ok ? (compared.post.at ?? []) : []));
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long' });
  const from = day.format(Math.min(...dates));
  const to = day.format(Math.max(...dates));
  return from === to ? t('compare.pictureDay', { from }) : t('compare.pictureRange', { from, to });
}

/**
 * The curves as a picture for a file: what they show, of when, from where; in the colours given, those of the light theme.
 * @param now milliseconds since 1970: when the picture is made
 */
export function curvesPicture(
  curves: Curves,
  colors: CurveColors,
  translation: Translation,
  now: number,
): Picture {
  const { drawing, posts, span } = curves;
  const { t, language } = translation;
  const scale = scaleOf(drawing);
  const counter =
    drawing.choice === 'rate' ? t('compare.rateByViews') : t(`post.${drawing.choice}`);
  const title = Number.isFinite(span)
    ? t('compare.pictureTitle', { counter, hours: span })
    : t('compare.pictureTitleAll', { counter });
  const readings = posts.reduce((sum, post) => sum + (post.curve.ok ? post.readings : 0), 0);
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(now);
  const source = t('compare.pictureSource', { count: readings, date });
  const fill = colors['--ink-2'];
  return {
    width: WIDTH,
    height: HEIGHT,
    ground: colors['--paper'],
    font: colors.font,
    title: `${title}. ${drawing.curves.map(({ name }) => name).join(', ')}`,
    shapes: [
      words(title, MARGIN, 58, { size: 26, weight: 600, fill: colors['--ink'] }),
      words(rangeWords(curves, translation), MARGIN, 84, { size: 15, fill }),
      ...scaleShapes(drawing, scale, colors, translation),
      ...drawing.curves.flatMap((curve) => curveShapes(curve, drawing, scale, colors)),
      ...nameShapes(drawing, scale, colors),
      ...(drawing.choice === 'rate'
        ? [words(t('compare.formula'), MARGIN, HEIGHT - 48, { fill: colors['--ink-3'], size: 13 })]
        : []),
      words(source, MARGIN, HEIGHT - 26, { fill: colors['--ink-3'], size: 13 }),
    ],
  };
}
