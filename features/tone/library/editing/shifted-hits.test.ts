import { expect, it } from 'vitest';
import type { WordingHit } from '../model';
import { shiftedHits } from './shifted-hits';

const hitAt = (start: number, end: number): WordingHit => ({
  ruleId: 'r',
  level: 'warning',
  start,
  end,
  message: '',
  fix: { start, end, text: '' },
  section: null,
  brandIds: [],
  networks: [],
});
const moved = (was: string, now: string, words: string[]) => {
  const hits = words.map((word) => hitAt(was.indexOf(word), was.indexOf(word) + word.length));
  return shiftedHits(hits, was, now).map(({ start, end, fix }) => {
    expect([fix?.start, fix?.end]).toEqual([start, end]);
    return now.slice(start, end);
  });
};

it('keeps what stands before a change and moves what stands behind it', () => {
  expect(moved('one two three', 'one and two three', ['one', 'two', 'three'])).toEqual([
    'one',
    'two',
    'three',
  ]);
  expect(moved('one and three', 'one three', ['one', 'three'])).toEqual(['one', 'three']);
});

it('drops what a change touches, and everything of another text', () => {
  expect(moved('one two three', 'one twos three', ['one', 'two three'])).toEqual(['one']);
  expect(moved('one two', '', ['one', 'two'])).toEqual([]);
});
