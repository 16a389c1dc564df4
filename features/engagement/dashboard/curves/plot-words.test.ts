import { expect, it } from 'vitest';
import { sampleTranslation } from '../sample-translation';
import { ageWords, hourWords, pointWords, stepWords } from './plot-words';

const EN = sampleTranslation('en');
const FR = sampleTranslation('fr');
const at = (hours: number, low: number, high = low) => ({
  hours,
  value: (low + high) / 2,
  low,
  high,
});

it('names the hours, and days where they are many', () => {
  expect([0, 12, 48].map((hours) => hourWords(hours, 48, FR))).toEqual([
    'mise en ligne',
    '12 h',
    '48 h',
  ]);
  expect([42, 168].map((hours) => hourWords(hours, 168, EN))).toEqual(['1.8 d', '7 d']);
});

it('names the lines of a scale', () => {
  expect(stepWords(1500, 'reactions', EN)).toBe('1,500');
  expect(stepWords(1e12, 'views', EN)).toBe('1T');
  expect(stepWords(0.025, 'rate', EN)).toBe('2.5%');
});

it('tells a reading as it was read, and what lies between two as between', () => {
  const curve = [at(1, 10), at(3, 400), at(6, 1150, 1249), at(9, 12_340, 98_760)];
  const told = (hours: number) => ageWords(curve, hours, 'reactions', EN);
  expect(told(0.5)).toBeNull();
  expect(told(1)).toBe('10');
  expect(told(2)).toBe('10 to 400');
  expect(told(6)).toBe('about 1.2K');
  expect(told(8)).toBe('1,150 to 98.8K');
  expect(told(10)).toBeNull();
  expect(pointWords(at(1, 0.05), 'rate', FR)).toMatch(/^5\s%$/);
});
