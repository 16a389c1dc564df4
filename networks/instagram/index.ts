import type { Network } from '../contract';
import { readMetaTheme } from '../meta-theme';
import { pageAt } from './addresses';
import { findComments, findPosts } from './find';
import { matches } from './matches';
import { readComment } from './read-comment';
import { placeOf, readSpeaker } from './read-composer';
import { readPost } from './read-post';
import { openReply } from './write';

/** Instagram's web front end, as seen from September 2025 to February 2026. */
export const network: Network = {
  id: 'instagram',
  name: 'Instagram',
  matches,
  mayShowRail: true,
  // A recycled post or comment changes its permalink or its date.
  watchedAttributes: ['href', 'datetime'],
  pageAt,
  findPosts,
  findComments,
  readPost,
  readComment,
  placeOf,
  readSpeaker,
  readTheme: readMetaTheme,
  openReply,
};
