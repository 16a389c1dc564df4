import { expect, it } from 'vitest';
import { initials } from './initials';

it.each([
  ['TransVal', 'T'],
  ['Chez Margot & fils', 'CM'],
  ['l’Éclair', 'LÉ'],
  ['E\u0301te\u0301', 'É'],
  ['360° Sport', '3S'],
  ['🌻', ''],
  ['', ''],
])('of %s are %s', (name, expected) => {
  expect(initials(name)).toBe(expected);
});
