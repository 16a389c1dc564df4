import { expect, it } from 'vitest';
import { accountRows } from '../../compare/account-rows';
import { comparedPost } from '../../compare/compared-post';
import { postKnowledge } from '../../compare/post-knowledge';
import type { Sheet } from '../../export/sheet';
import type { SeenPost } from '../../model';
import { samplePost } from '../../sample-post';
import { sampleTranslation } from '../sample-translation';
import { accountsSheet } from './accounts-sheet';
import { postsSheet } from './posts-sheet';

const EN = sampleTranslation('en');
const known = postKnowledge({ brands: [], follows: [], audiences: new Map() });
const of = (given: Partial<SeenPost>) => comparedPost(samplePost(given), known);

/** A row by the names of its columns. */
function rowOf(sheet: Sheet, index: number) {
  expect(new Set(sheet.columns).size).toBe(sheet.columns.length);
  return Object.fromEntries(sheet.columns.map((name, at) => [name, sheet.rows[index]?.[at]]));
}

it('writes every figure with what it may be, and says why those that lack do', () => {
  const post = of({
    at: 5,
    lastSeenAt: 9,
    counters: {
      reactions: { ok: true, value: { value: 1200, low: 1150, high: 1249 } },
      comments: { ok: false, why: 'not-loaded' },
      shares: { ok: false, why: 'changed' },
      views: { ok: true, value: { value: 10_000, low: 10_000, high: 10_000 } },
      saves: { ok: false, why: 'hidden' },
    },
  });
  expect(rowOf(postsSheet([post], EN), 0)).toMatchObject({
    Reactions: 1200,
    'Reactions, lowest': 1150,
    'Reactions, highest': 1249,
    Comments: null,
    'Comments, lowest': null,
    published: { at: 5 },
    'rate A by views, %, lowest': { share: 0.115 },
    'rate A by views, %, highest': { share: 0.1249 },
    'rate B by followers, %': null,
    'rate C per day': null,
    'acts in the rates': 'Reactions',
    'not read':
      'Comments: not loaded yet · Shares: Facebook changed its page · Saves: hidden by the author',
    followed: 'no',
    whose: 'others',
  });
});

it('writes a post of which nothing is known but that it was there', () => {
  const row = rowOf(
    postsSheet([of({ author: null, authorKey: null, text: '', address: null })], EN),
    0,
  );
  expect(row).toMatchObject({ account: null, handle: null, published: null, address: null });
  expect(row['rate A by views, %']).toBeNull();
});

it('writes accounts with medians as intervals and over how many posts', () => {
  const [row] = accountRows([of({ at: 7 }), of({ key: 'facebook:q' })], {
    followersOf: () => null,
    followOf: (followedKey) => ({
      ...{ kind: 'account', followedKey, network: 'facebook' },
      ...{ labels: ['crisis', 'rival'], note: '=1+1', createdAt: 0, updatedAt: 0 },
    }),
  });
  expect(rowOf(accountsSheet(row ? [row] : [], EN), 0)).toMatchObject({
    account: 'TransVal',
    'account followed': 'yes',
    labels: 'crisis, rival',
    note: '=1+1',
    Posts: 2,
    'Median reactions, lowest': null,
    'Median reactions, posts': null,
    Followers: null,
    Newest: { at: 7 },
  });
});
