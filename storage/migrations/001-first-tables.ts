import type { Migration } from './migration';

export const firstTables: Migration = {
  version: 1,
  stores: {
    brands: 'id',
    replies: 'id',
    posts: 'key, lastSeenAt, firstSeenAt',
    comments: 'key, postKey, authorKey, lastSeenAt',
    authors: 'key',
    snapshots: '[postKey+day]',
    settings: 'key',
    operations: 'id, at',
    meta: 'key',
  },
  upgrade: {},
};
