import { expect, it } from 'vitest';
import type { SeenPost } from '../model';
import { samplePost } from '../sample-post';
import { comparedPost } from './compared-post';
import { EVERY_POST, findCompared } from './find-compared';
import { postKnowledge } from './post-knowledge';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 10, 21, 12);
const KNOWN = postKnowledge({ brands: [], follows: [], audiences: new Map() });
const of = (given: Partial<SeenPost>) => comparedPost(samplePost(given), KNOWN);

it('keeps a post whose rough date may lie in the period, and says how many those are', () => {
  const rough = (key: string, given: Partial<SeenPost>) =>
    of({ key, atWithin: DAY, firstSeenAt: NOW, ...given });
  const posts = [
    rough('inside', { at: NOW - 3 * DAY }),
    rough('over the edge', { at: NOW - 7.5 * DAY }),
    rough('at its other side', { at: NOW - 6.5 * DAY }),
    rough('outside', { at: NOW - 8.5 * DAY }),
    rough('no later than seen', { at: NOW - 7.5 * DAY, firstSeenAt: NOW - 7.2 * DAY }),
    rough('as it stands', { at: NOW - 7.5 * DAY, atWithin: null }),
    rough('of today', { at: NOW - HOUR }),
  ];
  const week = findCompared(posts, { ...EVERY_POST, period: { days: 7 } }, NOW);
  expect(week.posts.map(({ key }) => key)).toEqual([
    'inside',
    'over the edge',
    'at its other side',
    'of today',
  ]);
  expect(week.perhaps).toBe(2);
  const until = { from: null, to: NOW - 7 * DAY };
  const before = findCompared(posts, { ...EVERY_POST, period: until }, NOW);
  expect(before.posts).toHaveLength(5);
  expect(before.perhaps).toBe(2);
  expect(findCompared(posts, EVERY_POST, NOW)).toMatchObject({ perhaps: 0, undated: 0 });
});
