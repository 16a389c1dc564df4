import { expect, it } from 'vitest';
import { flagToShowIn } from './flag-to-show';

it('takes the key of a comment or post', () => {
  expect(flagToShowIn({ key: 'x:12' })).toEqual({ key: 'x:12', isWanted: false });
  expect(flagToShowIn({ key: null, isWanted: true })).toEqual({ key: null, isWanted: true });
  expect(flagToShowIn({ key: 'facebook:a/b', isWanted: true, more: 1 })).toEqual({
    key: 'facebook:a/b',
    isWanted: true,
  });
});

it.each([
  null,
  'x:12',
  {},
  { key: 12 },
  { key: null },
  { key: 'x:' },
  { key: 'elsewhere:12' },
  { key: `x:${'1'.repeat(300)}` },
])('takes nothing else: %j', (value) => {
  expect(flagToShowIn(value)).toBeNull();
});
