import { expect, it } from 'vitest';
import { createTranslate } from '../../../../components/translate';
import { sampleFlag } from '../../../crisis/flags/sample-flag';
import { sampleComment } from '../../sample-comment';
import type { AuthorPast } from '../past';
import { pastWords } from './past-words';

const [third, second, first] = ['facebook:3', 'facebook:2', 'facebook:1'].map((key) =>
  sampleComment({ key }),
) as [ReturnType<typeof sampleComment>, ...ReturnType<typeof sampleComment>[]];

const past = (given: Partial<AuthorPast> = {}): AuthorPast => ({
  comments: [third, second!, first!],
  isMore: false,
  flags: new Map(),
  answers: new Map(),
  ...given,
});

const words = (of: AuthorPast, key: string) =>
  pastWords(of, key, { t: createTranslate('en'), language: 'en' });

it('counts what others of theirs brought about, not what stands beside this one anyway', () => {
  const flags = new Map([['facebook:2', sampleFlag({ key: 'facebook:2' })]]);
  const answers = new Map([['facebook:2', sampleComment({ key: 'facebook:9' })]]);
  const of = past({ flags, answers });
  expect(words(of, 'facebook:3')).toEqual(['their 3rd comment', '1 alert', '1 answer']);
  expect(words(of, 'facebook:2')).toEqual(['their 2nd comment']);
});

it('says nothing of a first comment', () => {
  expect(words(past(), 'facebook:1')).toEqual([]);
});
