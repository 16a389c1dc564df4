import { describe, expect, it } from 'vitest';
import type { Snapshot } from './model';
import { samplePost } from './sample-post';
import { growthSinceLook, lastLookOf } from './since-look';

const MINUTE = 60_000;
const likes = (minutes: number, value: number, high = value): Snapshot => ({
  at: minutes * MINUTE,
  counters: { reactions: { value, low: value, high } },
});
const seen = (lastSeen: number, seenBefore: number | null = null) =>
  samplePost({
    lastSeenAt: lastSeen * MINUTE,
    seenBefore: seenBefore === null ? null : seenBefore * MINUTE,
  });

it('looks back to the last look before this visit, else to the first one', () => {
  const post = samplePost({ firstSeenAt: 10, lastSeenAt: 90 });
  expect(lastLookOf({ ...post, seenBefore: 50 })).toBe(50);
  expect(lastLookOf(post)).toBe(10);
  expect(lastLookOf({ ...post, seenBefore: 91 })).toBe(10);
});

describe('growthSinceLook', () => {
  it('counts from the reading at the last look', () => {
    const history = [likes(0, 10), likes(60, 12), likes(200, 15)];
    expect(growthSinceLook(seen(200, 100), history, 'reactions')).toEqual({
      kind: 'certain',
      since: 60 * MINUTE,
      low: 3,
      high: 3,
    });
  });

  it('knows a first reading', () => {
    expect(growthSinceLook(seen(0), [likes(0, 10)], 'reactions')).toBeNull();
    expect(growthSinceLook(seen(0), [], 'reactions')).toBeNull();
  });

  it('takes what was not written down again within the hour for unchanged', () => {
    const since = 60 * MINUTE;
    expect(growthSinceLook(seen(100, 60), [likes(0, 9), likes(60, 10)], 'reactions')).toEqual({
      kind: 'none',
      since,
    });
    expect(growthSinceLook(seen(100, 60), [likes(60, 10, 19)], 'reactions')).toEqual({
      kind: 'uncertain',
      since,
    });
  });

  it('takes what was not written down after more than an hour for unread', () => {
    expect(growthSinceLook(seen(130, 60), [likes(60, 10)], 'reactions')).toEqual({
      kind: 'unread',
      since: 60 * MINUTE,
    });
  });
});
