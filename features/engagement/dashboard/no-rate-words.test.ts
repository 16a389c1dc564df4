import { expect, it } from 'vitest';
import { noRateWords } from './no-rate-words';
import { sampleTranslation } from './sample-translation';

const EN = sampleTranslation('en');

it('says why there is none', () => {
  const why = (given: Parameters<typeof noRateWords>[0]) => noRateWords(given, EN);
  expect(why({ kind: 'counter', name: 'views', why: 'absent' })).toBe('views not read');
  expect(why({ kind: 'counter', name: 'reactions', why: 'hidden' })).toBe('reactions not read');
  expect(why({ kind: 'zero', name: 'views' })).toBe('no views');
  expect(why({ kind: 'no-followers' })).toBe('followers not read');
  expect(why({ kind: 'no-date' })).toBe('date unknown');
  expect(why({ kind: 'young' })).toBe('less than a day old');
});
