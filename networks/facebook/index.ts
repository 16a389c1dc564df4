import type { Network } from '../contract';
import { readMetaTheme } from '../meta-theme';
import { pageAt } from './addresses';
import { findComments, findPosts } from './find';
import { matches } from './matches';
import { readComment } from './read-comment';
import { placeOf } from './read-composer';
import { readPost } from './read-post';
import { readSpeaker } from './read-speaker';
import { openReply } from './write';

/** Facebook's Comet front end, as seen from December 2025 to September 2026. */
export const network: Network = {
  id: 'facebook',
  name: 'Facebook',
  matches,
  mayShowRail: true,
  // A permalink appears in `href` on hover; a recycled comment changes its id; hidden cards are shown later.
  watchedAttributes: ['href', 'data-commentid', 'aria-label', 'aria-hidden'],
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
