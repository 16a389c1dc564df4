import { expect, it } from 'vitest';
import { isReworded, wordingOf } from './wording';

it.each([
  ['the same words', 'No bus at all.', 'No bus at all.', false],
  [
    'the same words, drawn with other spaces at the end',
    'No bus at all.',
    'No bus at all. \n',
    false,
  ],
  ['other words', 'No bus at all.', 'No tram at all.', true],
  ['words added', 'No bus at all.', 'No bus at all. Edit: nobody answers.', true],
  ['more of what was cut', 'No bus at…', 'No bus at all, and nobody answers.', false],
  ['another text than the one that was cut', 'No bus at…', 'Thank you, the bus came.', true],
  ['a part of what had been whole', 'No bus at all, and nobody answers.', 'No bus at…', false],
  ['a text where there was a picture only', '', 'No bus', true],
])('%s', (_, before, now, is) => {
  expect(isReworded(wordingOf(before), now)).toBe(is);
});
