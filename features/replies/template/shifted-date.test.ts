import { expect, it } from 'vitest';
import { readDateShift, writeDate } from './shifted-date';

const at = (year: number, month: number, day: number) =>
  new Date(year, month - 1, day, 23, 30).getTime();
const written = (shift: string, from: number, language: 'fr' | 'en') =>
  writeDate(from, readDateShift(shift), language);

it.each([
  ['', at(2026, 11, 21), 'fr', '21 novembre'],
  ['', at(2026, 11, 21), 'en', 'November 21'],
  ['+2d', at(2026, 11, 21), 'fr', '23 novembre'],
  ['-1d', at(2026, 3, 1), 'fr', '28 février'],
  ['+1w', at(2026, 11, 24), 'fr', '1er décembre'],
  ['+10d', at(2026, 11, 1), 'fr', '11 novembre'],
  ['+1m', at(2026, 1, 31), 'fr', '28 février'],
  ['-1m', at(2026, 3, 31), 'en', 'February 28'],
  ['+2w', at(2026, 12, 25), 'fr', '8 janvier 2027'],
  ['+2w', at(2026, 12, 25), 'en', 'January 8, 2027'],
  ['-12m', at(2026, 11, 1), 'fr', '1er novembre 2025'],
  // the night when clocks change has 23 hours in Paris and is still one day
  ['+1d', at(2026, 3, 28), 'fr', '29 mars'],
] as const)('%j from %d in %s is %s', (shift, from, language, expected) => {
  expect(written(shift, from, language)).toBe(expected);
});

it.each(['2d', '+d', '+2', '+2y', '+3h', '+9999d', '+2D', '++2d', '+2.5d', ''])(
  'refuses %j',
  (shift) => expect(readDateShift(shift)).toBeNull(),
);
