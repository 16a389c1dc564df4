import { expect, it } from 'vitest';
import { sampleReply } from '../sample-reply';
import type { FoundReplies } from '../search/search-replies';
import { withSuggestions } from './with-suggestions';

const [a, b, c] = ['a', 'b', 'c'].map((id) => sampleReply({ id }));
const found: FoundReplies = {
  replies: [a!, b!, c!],
  parts: [
    { name: 'recent', from: 0 },
    { name: 'unused', from: 1 },
  ],
  sought: { words: [], forgiving: false },
};
const suggested = (id: string) => ({
  reply: sampleReply({ id }),
  reasons: [{ why: 'used' as const, times: 2 }],
});
const ids = ({ replies }: { replies: { id: string }[] }) => replies.map(({ id }) => id);

it('puts suggestions first, each reply once', () => {
  const listed = withSuggestions(found, [suggested('c')]);
  expect(ids(listed)).toEqual(['c', 'a', 'b']);
  expect(listed.parts).toEqual([
    { name: 'suggested', from: 0 },
    { name: 'recent', from: 1 },
    { name: 'unused', from: 2 },
  ]);
  expect(listed.reasons.get('c')).toEqual([{ why: 'used', times: 2 }]);
});

it('drops a part that the suggestions emptied, and a suggestion that is filtered away', () => {
  const listed = withSuggestions(found, [suggested('a'), suggested('gone')]);
  expect(ids(listed)).toEqual(['a', 'b', 'c']);
  expect(listed.parts.map(({ name }) => name)).toEqual(['suggested', 'unused']);
});

it('leaves the list as it is when nothing is suggested', () => {
  const listed = withSuggestions(found, []);
  expect(ids(listed)).toEqual(['a', 'b', 'c']);
  expect(listed.parts).toEqual(found.parts);
  expect(listed.reasons.size).toBe(0);
});
