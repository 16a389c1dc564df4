import { expect, it } from 'vitest';
import { sampleTranslation } from '../dashboard/sample-translation';
import { postedWords } from './posted-words';

const HOUR = 3_600_000;
const at = new Date(2026, 10, 12, 14, 5).getTime();
const now = new Date(2026, 10, 20).getTime();

it('tells the hour only where the page did', () => {
  const fr = sampleTranslation('fr');
  expect(postedWords({ at, atWithin: HOUR - 1 }, fr, now)).toMatch(/14.h.05/);
  expect(postedWords({ at, atWithin: 24 * HOUR - 1 }, fr, now)).toMatch(/^vers le 12 nov/);
  expect(postedWords({ at, atWithin: 24 * HOUR - 1 }, fr, now)).not.toMatch(/14/);
  expect(postedWords({ at, atWithin: null }, fr, now)).toMatch(/^vers le 12 nov/);
  expect(postedWords({ at: null, atWithin: null }, fr, now)).toBeNull();
});
