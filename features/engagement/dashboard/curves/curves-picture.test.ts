import { expect, it } from 'vitest';
import { comparedPost } from '../../compare/compared-post';
import { postKnowledge } from '../../compare/post-knowledge';
import type { PictureShape } from '../../export/picture';
import { writeSvg } from '../../export/write-svg';
import { samplePost } from '../../sample-post';
import { sampleTranslation } from '../sample-translation';
import { curvesPicture } from './curves-picture';
import { drawingOf } from './drawn-curve';
import { fitText } from './fit-text';
import type { CurveColors } from './read-colors';
import type { PostCurve } from './use-curves';

const COLORS: CurveColors = {
  '--series-1': 'rgb(1, 1, 1)',
  '--series-2': 'rgb(2, 2, 2)',
  '--series-3': 'rgb(3, 3, 3)',
  '--series-4': 'rgb(4, 4, 4)',
  '--paper': 'rgb(5, 5, 5)',
  '--ink': 'rgb(6, 6, 6)',
  '--ink-2': 'rgb(7, 7, 7)',
  '--ink-3': 'rgb(8, 8, 8)',
  '--line': 'rgb(9, 9, 9)',
  font: 'Sans, "Other Sans"',
};
const known = postKnowledge({ brands: [], follows: [], audiences: new Map() });
const HOSTILE = '<script>alert(1)</script>&"\'';
const NOW = Date.UTC(2026, 10, 22, 12);

function post(place: number, name: string, values: readonly (readonly [number, number])[]) {
  const points = values.map(([low, high], index) => ({
    hours: (index + 1) * 10,
    value: (low + high) / 2,
    low,
    high,
  }));
  const compared = comparedPost(
    samplePost({ key: `x:${place}`, at: Date.UTC(2026, 10, 3 + place, 12) }),
    known,
  );
  const curve: PostCurve = { compared, name, place, curve: { ok: true, points }, readings: 7 };
  return { ...curve, drawn: { key: compared.key, name, place, points } };
}

function picture(choice: 'reactions' | 'rate', span = 48) {
  const posts = [
    post(0, 'Night trams', [
      [10, 10],
      [1150, 1249],
    ]),
    post(1, HOSTILE, [
      [1, 1],
      [1200, 1200],
    ]),
  ];
  const drawing = drawingOf(
    choice,
    posts.map(({ drawn }) => drawn),
    48,
  );
  return curvesPicture({ posts, drawing, span }, COLORS, sampleTranslation('en'), NOW);
}
const texts = (shapes: readonly PictureShape[]) =>
  shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));

it('says what it shows, of when, and who read it', () => {
  const words = texts(picture('reactions').shapes);
  expect(words).toContain('Reactions, 48 hours after publication');
  expect(words).toContain('Posts of November 3, 2026 to November 4, 2026');
  expect(words).toContain('Read by you with Vigie, 14 readings. November 22, 2026.');
  expect(words).toContain('Night trams');
  expect(texts(picture('reactions', Infinity).shapes)[0]).toBe('Reactions since publication');
  expect(texts(picture('rate').shapes).join()).toContain('Rate A, by views =');
});

it('tells curves by colour and stroke, draws what was rounded as a band, and names apart', () => {
  const { shapes } = picture('reactions');
  const paths = shapes.filter((shape) => shape.kind === 'path');
  const curves = paths.filter(({ width }) => width === 2.25);
  expect(curves.map(({ stroke, dash }) => [stroke, dash.length])).toEqual([
    ['rgb(1, 1, 1)', 0],
    ['rgb(2, 2, 2)', 2],
  ]);
  expect(paths.filter(({ fill }) => fill !== null)).toHaveLength(1);
  const names = shapes.flatMap((shape) =>
    shape.kind === 'text' && shape.weight === 600 && shape.size === 14 ? [shape.y] : [],
  );
  expect(Math.abs((names[0] ?? 0) - (names[1] ?? 0))).toBeGreaterThanOrEqual(20);
});

it('is a file in which nothing runs and nothing is fetched, whatever a post is called', () => {
  const svg = writeSvg(picture('reactions'));
  expect(svg).not.toMatch(/<script|href|url\(|var\(/);
  expect(svg).toContain('&lt;script&gt;alert(1)');
  expect(svg).toContain('font-family="Sans, &quot;Other Sans&quot;"');
  expect(svg).not.toContain('NaN');
});

it.each([
  ['short', 'short'],
  ['word '.repeat(30), /^(word )+w?o?r?…$/],
  ['漢'.repeat(30), /^漢{5,16}…$/],
])('cuts %s to about its room', (text, fitted) => {
  expect(fitText(text, 14, 208)).toMatch(fitted);
});
