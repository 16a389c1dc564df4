import { expect, it } from 'vitest';
import { createFormats } from '../../../components/formats';
import { createTranslate } from '../../../components/translate';
import { momentWords } from './moment-words';

const at = new Date(2026, 10, 21, 9, 5).getTime();

const words = (now: number, language: 'fr' | 'en') => {
  const t = createTranslate(language);
  return momentWords(at, now, { t, ...createFormats(language, t) }).replaceAll(/\s/g, ' ');
};

it('takes the article in French on another day, and the time alone on the same', () => {
  const nextDay = new Date(2026, 10, 22, 8, 0).getTime();
  expect(words(nextDay, 'fr')).toBe('le 21 nov. à 9 h 05');
  expect(words(nextDay, 'en')).toBe('Nov 21 at 9:05 AM');
  expect(words(at + 60_000, 'fr')).toBe('9 h 05');
});
