import { expect, it } from 'vitest';
import type { Count, Counters } from '../../../networks/contract';
import { sampleBrand } from '../../brands/sample-brand';
import type { Follow } from '../follow/model';
import type { SeenPost, Snapshot } from '../model';
import { samplePost } from '../sample-post';
import { accountRows } from './account-rows';
import { bestPosts } from './best-posts';
import { compareCurve, drawnHours } from './compare-curve';
import { comparedPost } from './compared-post';
import { EVERY_POST, findCompared, isUnfiltered, type PostFilter } from './find-compared';
import { fittingSpan } from './fitting-span';
import { newestPosts } from './newest-posts';
import { postKnowledge } from './post-knowledge';
import { postTitle } from './post-title';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 10, 21, 12);

const exact = (value: number): Count => ({ value, low: value, high: value });
const about = (value: number, spread: number): Count => ({
  value,
  low: value - spread,
  high: value + spread - 1,
});
const read = (counts: Partial<Record<keyof Counters, Count>>): Counters => {
  const { counters } = samplePost({});
  for (const [name, value] of Object.entries(counts))
    counters[name as keyof Counters] = { ok: true, value };
  return counters;
};

const BRAND = sampleBrand({
  accounts: [{ network: 'facebook', handle: 'TransVal' }],
  competitors: [{ network: 'x', handle: 'metrobus' }],
});
const follow = (given: Partial<Follow>): Follow => ({
  kind: 'post',
  followedKey: 'facebook:1',
  network: 'facebook',
  labels: [],
  note: '',
  createdAt: 0,
  updatedAt: 0,
  ...given,
});
const KNOWN = postKnowledge({
  brands: [BRAND],
  follows: [
    follow({ labels: ['Concours'] }),
    follow({
      kind: 'account',
      followedKey: 'x:metrobus',
      network: 'x',
      labels: ['crise', 'CRISE'],
    }),
  ],
  audiences: new Map([
    [
      'facebook:transval',
      {
        key: 'facebook:transval',
        network: 'facebook',
        handle: 'transval',
        readings: [{ at: 0, count: exact(1000) }],
        updatedAt: 0,
      },
    ],
  ]),
});
const of = (given: Partial<SeenPost>) => comparedPost(samplePost(given), KNOWN);
const RIVAL = {
  network: 'x',
  authorKey: 'x:metrobus',
  author: { handle: 'metrobus', name: 'Métropole Bus', address: null },
} as const;

const POSTS = [
  of({ key: 'facebook:1', at: NOW - DAY, text: 'Grève demain' }),
  of({ key: 'x:2', ...RIVAL, at: NOW - 20 * DAY, text: 'Ligne 12' }),
  of({ key: 'x:3', network: 'x', authorKey: null, author: null, text: '' }),
  of({ key: 'facebook:4', at: NOW + DAY, text: 'From the future' }),
];
const keys = (filter: Partial<PostFilter>) =>
  findCompared(POSTS, { ...EVERY_POST, ...filter }, NOW).posts.map(({ key }) => key);

it('knows whose a post is, whether it is followed, its labels, and its rates', () => {
  expect(POSTS.map(({ whose }) => whose)).toEqual(['own', 'competitor', 'other', 'own']);
  expect(POSTS.map(({ followed }) => followed)).toEqual([true, true, false, false]);
  expect(POSTS[1]?.labels).toEqual(['crise', 'CRISE']);
  const liked = of({ counters: read({ reactions: exact(75), views: exact(1000) }), lastSeenAt: 9 });
  expect(liked.byViews).toMatchObject({ ok: true, low: 0.075, high: 0.075, of: ['reactions'] });
  expect(liked.byFollowers).toMatchObject({ ok: true, low: 0.075 });
  expect(liked.perDay).toMatchObject({ ok: false, why: { kind: 'no-date' } });
});

it.each<[Partial<PostFilter>, string[]]>([
  [{}, ['facebook:1', 'x:2', 'x:3', 'facebook:4']],
  [{ query: 'METRO ligne' }, ['x:2']],
  [{ query: 'concours' }, ['facebook:1']],
  [{ network: 'x' }, ['x:2', 'x:3']],
  [{ whose: 'own' }, ['facebook:1', 'facebook:4']],
  [{ whose: 'competitor' }, ['x:2']],
  [{ whose: 'ours' }, ['facebook:1', 'x:2', 'facebook:4']],
  [{ whose: 'other' }, ['x:3']],
  [{ account: 'x:metrobus' }, ['x:2']],
  [{ label: 'Crise' }, ['x:2']],
  [{ followedOnly: true }, ['facebook:1', 'x:2']],
  [{ period: { days: 7 } }, ['facebook:1']],
  [{ period: { days: 30 } }, ['facebook:1', 'x:2']],
  [{ period: { from: NOW, to: null } }, ['facebook:4']],
  [{ period: { from: null, to: NOW - 2 * DAY } }, ['x:2']],
])('finds with %j', (filter, found) => {
  expect(keys(filter)).toEqual(found);
  expect(isUnfiltered({ ...EVERY_POST, ...filter })).toBe(Object.keys(filter).length === 0);
});

it('says how many a period leaves out because nobody knows their date', () => {
  expect(findCompared(POSTS, { ...EVERY_POST, period: { days: 7 } }, NOW).undated).toBe(1);
  expect(findCompared(POSTS, EVERY_POST, NOW).undated).toBe(0);
});

const history = (...readings: [hours: number, Snapshot['counters']][]): Snapshot[] =>
  readings.map(([hours, counters]) => ({ at: NOW + hours * HOUR, counters }));

it('aligns a curve at the posting hour, and says why there is none', () => {
  const readings = history(
    [-1, { reactions: exact(9) }],
    [2, { reactions: exact(10), views: exact(100) }],
    [50, { reactions: about(1200, 50), views: exact(24_000) }],
  );
  const post = { at: NOW, atWithin: HOUR - 1 };
  const curve = compareCurve(post, readings, 'reactions', Infinity);
  expect(curve).toEqual({
    ok: true,
    points: [
      { hours: 2, value: 10, low: 10, high: 10 },
      { hours: 50, value: 1200, low: 1150, high: 1249 },
    ],
  });
  expect(compareCurve(post, readings, 'rate', Infinity)).toMatchObject({
    points: [
      { hours: 2, value: 0.1 },
      { hours: 50, low: 1150 / 24_000, high: 1249 / 24_000 },
    ],
  });
  const why = (given: ReturnType<typeof compareCurve>) => (given.ok ? null : given.why);
  expect(why(compareCurve({ at: null, atWithin: null }, readings, 'reactions', 48))).toBe(
    'no-date',
  );
  const days = { at: NOW, atWithin: 24 * HOUR - 1 };
  expect(why(compareCurve(days, readings, 'reactions', Infinity))).toBe('rough-date');
  expect(why(compareCurve({ ...days, atWithin: null }, readings, 'rate', 48))).toBe('rough-date');
  expect(why(compareCurve(post, readings, 'reactions', 48))).toBe('later');
  expect(why(compareCurve(post, readings, 'comments', 48))).toBe('not-read');
  expect(why(compareCurve(post, readings.slice(2), 'reactions', Infinity))).toBe('one-reading');
  expect(drawnHours([curve], 48)).toBe(48);
  expect(drawnHours([curve], Infinity)).toBe(50);
  expect(drawnHours([], Infinity)).toBe(1);
});

it('shows as many hours as most of the curves need', () => {
  const early = {
    post: { at: NOW, atWithin: 0 },
    history: history([1, { reactions: exact(1) }], [2, { reactions: exact(2) }]),
  };
  const late = {
    post: { at: NOW, atWithin: 0 },
    history: history([90, { reactions: exact(1) }], [99, { reactions: exact(2) }]),
  };
  const old = {
    post: { at: NOW, atWithin: 0 },
    history: history([400, { reactions: exact(1) }], [500, { reactions: exact(2) }]),
  };
  const fitting = (...posts: (typeof early)[]) =>
    fittingSpan(posts, 'reactions', [48, 168, Infinity]);
  expect(fitting(early)).toBe(48);
  expect(fitting(early, late)).toBe(48);
  expect(fitting(early, late, late)).toBe(168);
  expect(fitting(old)).toBe(Infinity);
  expect(fitting({ post: { at: NOW, atWithin: 0 }, history: [] })).toBe(48);
});

it('draws a rate of the same acts alone', () => {
  const counters = { reactions: exact(10), views: exact(100) };
  const readings = history(
    [1, { ...counters, shares: exact(5) }],
    [2, counters],
    [3, { ...counters, shares: exact(7) }],
  );
  const curve = compareCurve({ at: NOW, atWithin: 0 }, readings, 'rate', 48);
  expect(curve.ok && curve.points.map(({ hours }) => hours)).toEqual([1, 3]);
});

it('sums accounts up, own first, with medians of what was read', () => {
  const own = (reactions: Count, views: number | null) =>
    of({
      key: `facebook:${Math.random()}`,
      at: NOW,
      counters: read({ reactions, ...(views === null ? {} : { views: exact(views) }) }),
    });
  const rows = accountRows(
    [
      of(RIVAL),
      own(exact(10), 100),
      own(about(1200, 50), 12_000),
      own(exact(30), 100),
      own(exact(5), null),
    ],
    { followersOf: () => exact(1000), followOf: () => undefined },
  );
  expect(rows).toMatchObject([
    {
      name: 'TransVal',
      whose: 'own',
      posts: 4,
      reactions: { low: 20, high: 20, posts: 4 },
      comments: null,
      rate: { low: 0.1, high: expect.closeTo(1249 / 12_000, 4), posts: 3 },
      followers: { value: 1000 },
      newest: NOW,
    },
    { name: 'Métropole Bus', whose: 'competitor', posts: 1, reactions: null, rate: null },
  ]);
  expect(accountRows([POSTS[2]!], { followersOf: () => null, followOf: () => undefined })).toEqual(
    [],
  );
});

it('ranks the best with honest ties, and says who could not be ranked', () => {
  const liked = (key: string, reactions: Count) => of({ key, counters: read({ reactions }) });
  const ranked = bestPosts(
    [
      liked('a', exact(1190)),
      liked('b', about(1200, 50)),
      liked('c', exact(5)),
      liked('d', exact(5)),
      of({}),
    ],
    'reactions',
    3,
  );
  expect(ranked.unranked).toBe(1);
  expect(
    ranked.best.map(({ compared, rank }) => [compared.key, rank.best, rank.worst, rank.tied]),
  ).toEqual([
    ['b', 1, 2, 0],
    ['a', 1, 2, 0],
    ['c', 3, 3, 1],
  ]);
  expect(bestPosts([of({})], 'rate', 3)).toEqual({ best: [], unranked: 1 });
});

it('compares the newest seen twice before the person chose any', () => {
  const seen = (key: string, at: number | null, twice = true) =>
    of({ key, at, firstSeenAt: 1, lastSeenAt: twice ? 2 : 1 });
  const posts = [
    seen('a', 1),
    seen('b', 5),
    seen('c', null),
    seen('d', 9, false),
    seen('e', 3),
    seen('f', 4),
    seen('g', 2),
  ];
  expect(newestPosts(posts).map(({ key }) => key)).toEqual(['b', 'f', 'e', 'g']);
  const theirs = [8, 7].map((at) =>
    of({ key: `z${at}`, at, firstSeenAt: 1, lastSeenAt: 2, authorKey: 'facebook:somebody' }),
  );
  expect(newestPosts([...theirs, ...posts]).map(({ key }) => key)).toEqual(['b', 'f', 'e', 'g']);
  expect(newestPosts([...theirs, seen('a', 1)]).map(({ key }) => key)).toEqual(['z8', 'z7', 'a']);
});

it.each([
  ['\n  First line\nSecond', 'First line'],
  ['', ''],
  ['\u202e\u200b\n\u0000', ''],
  ['a\u202eb', 'a b'],
  ['👩\u200d💻 at work', '👩\u200d💻 at work'],
  ['word '.repeat(40), `${'word '.repeat(16).trim()}…`],
  ['😀'.repeat(100), `${'😀'.repeat(80)}…`],
])('makes a title of %j', (text, title) => {
  expect(postTitle(text)).toBe(title);
});
