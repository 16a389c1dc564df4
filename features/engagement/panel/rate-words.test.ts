import { expect, it } from 'vitest';
import { sampleTranslation } from '../dashboard/sample-translation';
import { whyNoRateInShort } from './rate-words';

const EN = sampleTranslation('en');

it('says in short why there is no rate', () => {
  const why = (given: Parameters<typeof whyNoRateInShort>[0]) => whyNoRateInShort(given, EN);
  expect(why({ kind: 'counter', name: 'views', why: 'absent' })).toBe('views not read');
  expect(why({ kind: 'counter', name: 'reactions', why: 'hidden' })).toBe('reactions not read');
  expect(why({ kind: 'zero', name: 'views' })).toBe('no views counted');
  expect(why({ kind: 'zero', name: 'followers' })).toBe('no followers counted');
  expect(why({ kind: 'no-followers' })).toBe('followers not read');
  expect(why({ kind: 'no-date' })).toBe('date unknown');
  expect(why({ kind: 'rough-date' })).toBe('date too rough');
  expect(why({ kind: 'young' })).toBe('less than a day old');
});
