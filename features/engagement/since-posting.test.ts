import { describe, expect, it } from 'vitest';
import type { Count } from '../../networks/contract';
import { medianCurve } from './median-curve';
import type { SeenPost, Snapshot } from './model';
import { type PostWithHistory, rankOfPost } from './rank-at-age';
import { samplePost } from './sample-post';
import { curveSincePosting, valueAtAge } from './since-posting';

const HOUR = 3_600_000;
const exact = (value: number): Count => ({ value, low: value, high: value });
const history = (from: number, ...readings: [hours: number, likes: number][]): Snapshot[] =>
  readings.map(([hours, likes]) => ({
    at: from + hours * HOUR,
    counters: { reactions: exact(likes) },
  }));
const post = (key: string, at: number | null): SeenPost => samplePost({ key, at });
const known = (key: string, ...readings: [number, number][]): PostWithHistory => {
  const at = key.length * 1e9;
  return { post: post(key, at), history: history(at, ...readings) };
};

describe('curveSincePosting', () => {
  it('counts hours from posting, and leaves out what can’t be', () => {
    const curve = curveSincePosting(history(0, [1, 5], [3, 9]), 'reactions', 2 * HOUR);
    expect(curve).toEqual([{ hours: 1, ...exact(9) }]);
    expect(curveSincePosting(history(0, [1, 5]), 'reactions', null)).toEqual([]);
  });
});

describe('valueAtAge', () => {
  const curve = curveSincePosting(history(0, [2, 10], [4, 30]), 'reactions', 0);

  it('is what was read, or anything between the readings around', () => {
    expect(valueAtAge(curve, 2)).toMatchObject(exact(10));
    expect(valueAtAge(curve, 3)).toEqual({ hours: 3, value: 20, low: 10, high: 30 });
  });

  it('is unknown where nobody looked', () => {
    expect(valueAtAge(curve, 1.9)).toBeNull();
    expect(valueAtAge(curve, 4.1)).toBeNull();
    expect(valueAtAge([], 1)).toBeNull();
  });
});

describe('rankOfPost', () => {
  it('compares at the same age where the histories allow', () => {
    const own = known('own', [1, 10], [10, 50]);
    const others = [
      known('a', [1, 1], [10, 60], [90, 900]),
      known('bb', [8, 20], [12, 40], [90, 800]),
      known('cccc', [50, 700]),
    ];
    expect(rankOfPost(own, others, 'reactions')).toMatchObject({
      atAge: 10,
      rank: { best: 2, worst: 2, of: 3 },
    });
  });

  it('falls back on the last readings, and says so', () => {
    const own = known('own', [10, 50]);
    const others = [known('a', [90, 900]), known('bb', [80, 40]), known('cccc', [10, 60])];
    expect(rankOfPost(own, others, 'reactions')).toMatchObject({
      atAge: null,
      rank: { best: 3, worst: 3, of: 4 },
    });
    expect(rankOfPost(own, others.slice(0, 1), 'reactions')).toBeNull();
    expect(rankOfPost({ post: own.post, history: [] }, others, 'reactions')).toBeNull();
  });

  it('ranks posts without a date by their last readings', () => {
    const dateless = { post: post('own', null), history: history(0, [10, 50]) };
    const others = [known('a', [90, 900]), known('bb', [80, 40])];
    expect(rankOfPost(dateless, others, 'reactions')).toMatchObject({
      atAge: null,
      rank: { best: 2, worst: 2 },
    });
  });
});

describe('medianCurve', () => {
  it('is told where three posts are', () => {
    const posts = [
      known('a', [0, 0], [10, 100]),
      known('bb', [0, 0], [10, 200]),
      known('ccc', [0, 0], [10, 600]),
      known('dddd', [0, 0], [4, 4]),
    ];
    expect(medianCurve(posts, 'reactions', [5, 10, 11])).toEqual([
      { hours: 5, value: 100, low: 0, high: 200, posts: 3 },
      { hours: 10, value: 200, low: 200, high: 200, posts: 3 },
    ]);
  });
});
