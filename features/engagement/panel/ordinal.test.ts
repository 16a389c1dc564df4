import { expect, it } from 'vitest';
import { ordinalOf } from './ordinal';

it('writes places as each language does', () => {
  const written = (place: number, language: 'fr' | 'en') =>
    Object.values(ordinalOf(place, language)).join('');
  expect([1, 2, 3, 4, 11, 21, 22].map((place) => written(place, 'en'))).toEqual([
    '1st',
    '2nd',
    '3rd',
    '4th',
    '11th',
    '21st',
    '22nd',
  ]);
  expect([1, 2, 21].map((place) => written(place, 'fr'))).toEqual(['1re', '2e', '21e']);
});
