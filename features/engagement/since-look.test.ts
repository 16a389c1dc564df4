import { expect, it } from 'vitest';
import { samplePost } from './sample-post';
import { lastLookOf } from './since-look';

it('is the last look before this visit, else the first one', () => {
  const post = samplePost({ firstSeenAt: 10, lastSeenAt: 90 });
  expect(lastLookOf({ ...post, seenBefore: 50 })).toBe(50);
  expect(lastLookOf(post)).toBe(10);
  expect(lastLookOf({ ...post, seenBefore: 91 })).toBe(10);
});
