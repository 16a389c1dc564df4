import type { Network } from '../contract';
import { findArticles, findReplies } from './find-articles';
import { matches } from './matches';
import { openReply } from './open-reply';
import { pageAt } from './page-at';
import { placeOf } from './place-of';
import { readComment } from './read-comment';
import { readPost } from './read-post';
import { readSpeaker } from './read-speaker';
import { readTheme } from './read-theme';

export const network: Network = {
  id: 'x',
  name: 'X',
  matches,
  mayShowRail: true,
  watchedAttributes: ['href', 'aria-label', 'datetime'],
  isFlat: true,
  pageAt,
  findPosts: findArticles,
  findComments: findReplies,
  readPost,
  readComment,
  placeOf,
  readSpeaker,
  readTheme,
  openReply,
};
