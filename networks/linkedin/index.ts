import type { Network } from '../contract';
import { findComments } from './find-comments';
import { findPosts } from './find-posts';
import { matches } from './matches';
import { openReply } from './open-reply';
import { pageAt } from './page-at';
import { placeOf } from './place-of';
import { readComment } from './read-comment';
import { readPost } from './read-post';
import { readSpeaker } from './read-speaker';
import { readTheme } from './read-theme';

export const network: Network = {
  id: 'linkedin',
  name: 'LinkedIn',
  matches,
  // LinkedIn's user agreement forbids overlays: nothing is shown before the person asks.
  mayShowRail: false,
  watchedAttributes: ['componentkey', 'data-urn', 'data-id', 'aria-label', 'href'],
  pageAt,
  findPosts,
  findComments,
  readPost,
  readComment,
  placeOf,
  readSpeaker,
  readTheme,
  openReply,
};
