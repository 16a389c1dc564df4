import { expect, it } from 'vitest';
import { noRateWords, perDayWords, shareWords } from './rate-words';
import { sampleTranslation } from './sample-translation';

const EN = sampleTranslation('en');
const FR = sampleTranslation('fr');

it.each([
  ['exact', 0.075, 0.075, '7.5%', null],
  ['narrow', 0.0748, 0.0752, '7.5%', '7.48 to 7.52'],
  ['wide', 0.072, 0.089, '7 to 9%', null],
  ['within one whole number, but not near it', 0.0283, 0.0289, '2.8 to 2.9%', null],
  ['nothing', 0, 0, '0%', null],
])('writes a share that is %s', (_, low, high, value, between) => {
  const words = shareWords({ low, high }, EN);
  expect(words.value.replace(/\.?0+%/, '%').replace(/^%/, '0%')).toBe(value);
  expect(words.between).toBe(between);
});

it('writes as the language does', () => {
  expect(shareWords({ low: 0.0748, high: 0.0752 }, FR)).toEqual({
    value: '7,5\u202f%',
    between: '7,48 à 7,52',
  });
  expect(perDayWords({ low: 1200.04, high: 1200.04 }, FR).value).toMatch(/^1.200,0$/);
});

it('says why there is none', () => {
  const why = (given: Parameters<typeof noRateWords>[0]) => noRateWords(given, EN);
  expect(why({ kind: 'counter', name: 'views', why: 'absent' })).toBe('views not read');
  expect(why({ kind: 'counter', name: 'reactions', why: 'hidden' })).toBe('reactions not read');
  expect(why({ kind: 'zero', name: 'views' })).toBe('no views');
  expect(why({ kind: 'no-followers' })).toBe('followers not read');
  expect(why({ kind: 'no-date' })).toBe('date unknown');
  expect(why({ kind: 'young' })).toBe('less than a day old');
});
