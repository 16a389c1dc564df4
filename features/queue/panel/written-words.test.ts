import { expect, it } from 'vitest';
import { createFormats } from '../../../components/formats';
import { createTranslate, type Language } from '../../../components/translate';
import { sampleComment } from '../sample-comment';
import { delayWords, waitedWords, writtenWords } from './written-words';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOW = new Date(2026, 10, 22, 15).getTime();

const speak = (language: Language) => {
  const t = createTranslate(language);
  return { language, t, ...createFormats(language, t) };
};
const [en, fr] = [speak('en'), speak('fr')];
/** A comment whose label, read so long ago, allowed so much. */
const written = (ago: number, atWithin: number) =>
  sampleComment({ at: NOW - ago, atWithin, firstSeenAt: NOW - ago + atWithin });

it.each([
  ['exact', 80 * MINUTE, 0, '1 hr', '1 hr 20 min'],
  ['to the minute', 80 * MINUTE, MINUTE, '1 hr', '1 hr 20 min'],
  ['« 1 h », just read', HOUR, HOUR - 1, '1 hr', 'about 1 hr'],
  ['« 1 h », read a while ago', 80 * MINUTE, HOUR - 1, 'about 1 hr', 'about 1 hr'],
  ['« 2 j »', 60 * HOUR, 24 * HOUR - 1, 'about 2 days', 'about 2 days'],
  ['a date of months ago', 60 * 24 * HOUR, 72 * HOUR, 'about Sep 23', 'about Sep 23'],
])('%s: how long it waited', (_, ago, within, coarse, fine) => {
  expect(waitedWords(written(ago, within), en, NOW)).toBe(coarse);
  expect(waitedWords(written(ago, within), en, NOW, true)).toBe(fine);
});

it('says « env. » in French, and nothing exact of what has no date', () => {
  expect(waitedWords(written(80 * MINUTE, HOUR), fr, NOW)).toMatch(/^env\.\u00a01.h$/);
  const undated = sampleComment({ firstSeenAt: NOW - 5 * MINUTE });
  expect(waitedWords(undated, en, NOW)).toBe('about 5 min');
});

it('says when it was written no finer than that is known', () => {
  expect(writtenWords(written(55 * MINUTE, 0), fr, NOW)).toMatch(/^14.h.05$/);
  expect(writtenWords(written(55 * MINUTE, HOUR), fr, NOW)).toMatch(/^vers 14.h.05$/);
  expect(writtenWords(written(30 * HOUR, 24 * HOUR), fr, NOW)).toMatch(/^vers le 21 nov/);
});

it('says of a rough delay that it is one', () => {
  expect(delayWords({ span: 3 * HOUR, isRough: true }, en)).toBe('about 3 hr');
  expect(delayWords({ span: 3 * HOUR, isRough: false }, en)).toBe('3 hr');
});
