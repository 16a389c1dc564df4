import { expect, it } from 'vitest';
import { shortOf } from './short-of';

it('counts down to the limit and past it, and says nothing while it is far', () => {
  expect(shortOf({ count: 251, limit: 280 })).toBeNull();
  expect(shortOf({ count: 252, limit: 280 })).toBe(28);
  expect(shortOf({ count: 280, limit: 280 })).toBe(0);
  expect(shortOf({ count: 283, limit: 280 })).toBe(-3);
});
