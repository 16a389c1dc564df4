import type { Migration } from './migration';

type Row = Record<string, unknown>;

const upgradeSettings = (row: Row): Row => {
  const value = row.value as Row;
  return 'feedFigures' in value ? row : { ...row, value: { ...value, feedFigures: false } };
};

const upgradeBrand = (brand: Row): Row =>
  'peaks' in brand ? brand : { ...brand, peaks: null, answerWithin: null, competitors: [] };

const upgradePost = (post: Row): Row => ({
  kinds: [],
  seenBefore: null,
  atWithin: null,
  ...post,
});

const upgradeComment = (comment: Row): Row => ({
  replies: { ok: false, why: 'not-loaded' },
  atWithin: null,
  atLatest: null,
  ...comment,
});

/** What is followed, who follows an account, what was decided about comments, noted about authors, and promised. */
export const engagementAndQueue: Migration = {
  version: 9,
  stores: {
    posts: 'key, lastSeenAt, firstSeenAt, authorKey',
    comments: 'key, postKey, authorKey, lastSeenAt, at, [authorKey+postKey]',
    follows: '[kind+followedKey]',
    audiences: 'key',
    handlings: 'key, postKey, brandId',
    authorNotes: 'id, *authorKeys',
    promises: 'key, state, commentKey, postKey',
    erasures: '++id',
    sweeps: 'table',
    noise: '++id',
  },
  upgrade: {
    settings: upgradeSettings,
    brands: upgradeBrand,
    posts: upgradePost,
    comments: upgradeComment,
  },
};
