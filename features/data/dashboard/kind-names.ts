import type { Kind } from '../../../storage/backup/backup-file';

/** The message that names each kind of row. */
export const KIND_NAMES = {
  brands: 'data.brands',
  replies: 'data.replies',
  posts: 'data.posts',
  comments: 'data.comments',
  authors: 'data.authors',
  snapshots: 'data.snapshots',
  settings: 'data.settings',
  insertions: 'data.insertions',
  bags: 'data.bags',
  answers: 'data.answers',
  charters: 'data.charters',
  toneRules: 'data.toneRules',
  watchTerms: 'data.watchTerms',
  judgements: 'data.judgements',
  tunings: 'data.tunings',
  flags: 'data.flags',
  ledgers: 'data.ledgers',
  alarms: 'data.alarms',
  exposures: 'data.exposures',
  follows: 'data.follows',
  audiences: 'data.audiences',
  handlings: 'data.handlings',
  authorNotes: 'data.authorNotes',
  promises: 'data.promises',
} as const satisfies Record<Kind, string>;
