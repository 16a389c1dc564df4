import { expect, it } from 'vitest';
import { findPosts } from './find-posts';
import type { SeenPost } from './model';

const post = (key: string, network: SeenPost['network'], text: string, name: string): SeenPost => ({
  key,
  network,
  address: null,
  authorKey: null,
  author: { name, handle: null, address: null },
  text,
  language: null,
  at: null,
  firstSeenAt: 0,
  lastSeenAt: 0,
  counters: {
    reactions: { ok: false, why: 'absent' },
    comments: { ok: false, why: 'absent' },
    shares: { ok: false, why: 'absent' },
    views: { ok: false, why: 'absent' },
    saves: { ok: false, why: 'absent' },
  },
  kinds: [],
  seenBefore: null,
  updatedAt: 0,
});

const posts = [
  post('a', 'facebook', 'Grève du 8', 'Métropole Bus'),
  post('b', 'x', 'Nouvelle grille', 'TransVal'),
];
const keys = (found: SeenPost[]) => found.map(({ key }) => key);

it('finds every word in author or text, accents aside', () => {
  expect(keys(findPosts(posts, 'METRO greve', null))).toEqual(['a']);
  expect(keys(findPosts(posts, 'metro grille', null))).toEqual([]);
});

it('leaves other networks out', () => {
  expect(keys(findPosts(posts, '', 'x'))).toEqual(['b']);
  expect(keys(findPosts(posts, ' ', null))).toEqual(['a', 'b']);
});
