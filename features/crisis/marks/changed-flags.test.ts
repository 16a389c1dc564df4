import { expect, it } from 'vitest';
import { changedFlags } from './changed-flags';

const NOW = 1_000_000;

it('names the flags that were raised, changed and removed', () => {
  const before = new Map([
    ['x:same', 1],
    ['x:changed', 1],
    ['x:removed', 1],
  ]);
  const after = new Map([
    ['x:same', 1],
    ['x:changed', 2],
    ['x:raised', 2],
  ]);
  expect(changedFlags(before, after, NOW)).toEqual(['x:changed', 'x:raised', 'x:removed']);
  expect(changedFlags(after, after, NOW)).toEqual([]);
});

it('names those just written when it looks for the first time', () => {
  const after = new Map([
    ['x:old', NOW - 120_000],
    ['x:new', NOW - 50],
  ]);
  expect(changedFlags(null, after, NOW)).toEqual(['x:new']);
});
