import { describe, expect, it } from 'vitest';
import { followersAt } from './followers-at';
import type { Audience } from './model';

const exactly = (value: number) => ({ value, low: value, high: value });
const AUDIENCE: Audience = {
  key: 'x:tissea',
  network: 'x',
  handle: 'Tissea',
  readings: [
    { at: 1000, count: exactly(10) },
    { at: 2000, count: exactly(12) },
  ],
  updatedAt: 2000,
};

describe('the followers at a moment', () => {
  it.each([
    [999, 10],
    [1000, 10],
    [1999, 10],
    [2000, 12],
    [9000, 12],
  ])('at %i are the last read by then, or the first read after', (at, value) => {
    expect(followersAt(AUDIENCE, at)).toEqual(exactly(value));
  });

  it('are unknown while no page told', () => {
    expect(followersAt(undefined, 1000)).toBeNull();
    expect(followersAt({ ...AUDIENCE, readings: [] }, 1000)).toBeNull();
  });
});
