import { expect, it } from 'vitest';
import { compact, grouped } from './notation.ts';

it.each([
  [8796, 'en', 'cut', '8.7K'],
  [8796, 'en', 'rounded', '8.8K'],
  [8796, 'fr', 'cut', '8,7\u00a0k'],
  [1_499_144, 'en', 'cut', '1.4M'],
  [14_262, 'en', 'cut', '14.2K'],
  [452_900, 'fr', 'cut', '452\u00a0k'],
  [999, 'fr', 'cut', '999'],
] as const)('%i in %s, %s: %s', (n, language, how, shown) => {
  expect(compact(n, language, how)).toBe(shown);
});

it('groups thousands with a narrow no-break space in French', () => {
  expect(grouped(1279, 'fr')).toBe('1\u202f279');
});
