import { expect, it } from 'vitest';
import { excerptOf } from './excerpt';

const TEXT =
  'Bonjour Camille,\nvous avez raison et nous le regrettons, tu peux nous écrire à tout moment.';
const at = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};

it('shows whole words around what was found, on its own line', () => {
  expect(excerptOf(TEXT, at('tu'))).toEqual({
    before: '…et nous le regrettons, ',
    found: 'tu',
    after: ' peux nous écrire à…',
  });
  expect(excerptOf(TEXT, at('vous'))).toMatchObject({ before: '', found: 'vous' });
});

it('shows nothing of a hit that means the whole text', () => {
  expect(excerptOf(TEXT, { start: 0, end: TEXT.length })).toBeNull();
});
