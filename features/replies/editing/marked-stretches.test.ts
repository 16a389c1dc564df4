import { expect, it } from 'vitest';
import { stretchesOf } from '../template/stretches';
import { markedStretches } from './marked-stretches';

it('cuts where lines begin and end, the gravest on top, letter for letter', () => {
  const body = 'Merci {{author.name}} beaucoup !';
  const marked = markedStretches(stretchesOf(body), [
    { start: 0, end: 5, level: 'suggestion' },
    { start: 3, end: 5, level: 'error' },
    { start: 30, end: 32, level: 'warning' },
  ]);
  expect(marked.map(({ text }) => text).join('')).toBe(body);
  expect(marked.map(({ text, kind, level }) => [text, kind, level])).toEqual([
    ['Mer', 'text', 'suggestion'],
    ['ci', 'text', 'error'],
    [' ', 'text', null],
    ['{{author.name}}', 'page', null],
    [' beaucoup', 'text', null],
    [' !', 'text', 'warning'],
  ]);
});

it('draws a line under a tag that it covers', () => {
  const [tag] = markedStretches(stretchesOf('{{author.name}}'), [
    { start: 0, end: 15, level: 'warning' },
  ]);
  expect(tag).toMatchObject({ kind: 'page', level: 'warning' });
});
