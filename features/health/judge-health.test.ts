import { describe, expect, it } from 'vitest';
import type { Post, Reading } from '../../networks/contract';
import type { Found } from './found';
import { carryOn, judgeHealth } from './judge-health';

const NOTHING: Found = {
  posts: 0,
  comments: 0,
  latestPosts: [],
  latestComments: [],
  composer: false,
  composerFailed: false,
  isLate: false,
};
const LATE: Found = { ...NOTHING, isLate: true };
const changed: Reading<never> = { ok: false, why: 'changed' };
const absent: Reading<never> = { ok: false, why: 'absent' };
const two = { ok: true, value: { value: 2, low: 2, high: 2 } } as const;
const post = (counters: Partial<Post['counters']>): Post => ({
  key: 'x:1',
  address: null,
  author: { ok: true, value: { handle: 'a', name: 'A', address: null } },
  text: { ok: true, value: 'bonjour' },
  truncated: false,
  language: null,
  at: absent,
  counters: {
    reactions: changed,
    comments: changed,
    shares: changed,
    views: absent,
    saves: absent,
    ...counters,
  },
  promoted: false,
});
const onPost = { kind: 'post', postKey: 'x:1', accountHandle: null } as const;

describe('health', () => {
  it('gives a page time to draw itself, then says that nothing can be read', () => {
    expect(judgeHealth(NOTHING, onPost, 5).posts).toEqual({ state: 'idle' });
    expect(judgeHealth(LATE, onPost, 5).posts).toEqual({
      state: 'failing',
      why: 'changed',
      since: 5,
    });
  });

  it('expects no posts in messages or settings', () => {
    const page = { kind: 'messages', postKey: null, accountHandle: null } as const;
    expect(judgeHealth(LATE, page, 5).posts).toEqual({ state: 'idle' });
  });

  it('says that counters fail when one is lost on every post, and not when one is merely absent', () => {
    const { counters } = post({ reactions: two, comments: two, shares: absent });
    const seeing = { ...NOTHING, posts: 1, latestPosts: [post(counters)] };
    expect(judgeHealth(seeing, onPost, 5).counters.state).toBe('read');
    const onlyViews = post({ views: two });
    const half = { ...NOTHING, posts: 2, latestPosts: [onlyViews, post(counters)] };
    expect(judgeHealth(half, onPost, 5).counters.state).toBe('read');
    const blind = { ...NOTHING, posts: 2, latestPosts: [onlyViews, onlyViews] };
    expect(judgeHealth(blind, onPost, 5).counters.state).toBe('failing');
  });

  it('says that posts fail when all have lost their text, though their authors are read', () => {
    const mute = { ...post({ comments: two }), text: changed };
    const found = { ...NOTHING, posts: 2, latestPosts: [mute, mute] };
    expect(judgeHealth(found, onPost, 5).posts.state).toBe('failing');
    expect(judgeHealth({ ...found, latestPosts: [mute, post({})] }, onPost, 5).posts.state).toBe(
      'read',
    );
  });

  it('misses the comments that the post says it has', () => {
    const found = { ...LATE, posts: 1, latestPosts: [post({ comments: two })] };
    expect(judgeHealth(found, onPost, 5).comments.state).toBe('failing');
    expect(judgeHealth({ ...found, comments: 2 }, onPost, 5).comments.state).not.toBe('idle');
  });

  it('remembers since when a failure lasts', () => {
    const first = judgeHealth(LATE, onPost, 5);
    const later = judgeHealth(LATE, onPost, 90);
    expect(carryOn(first, later).posts).toMatchObject({ since: 5 });
  });
});
