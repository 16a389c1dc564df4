import type { EditorKind } from '../../composers/contract.ts';
import type { Purpose } from '../../networks/contract.ts';

/** A figure of the page, the interval that a rounded one leaves, or null where the page gives none. */
export type Figure = number | [low: number, high: number] | null;

/**
 * What has to be read in a saved page, counted on the page itself. Things are named by their place in it:
 * `post 0` is its first post, `comment 2` its third comment.
 */
export interface ExpectedCapture {
  /** Path below the folder of captures. */
  file: string;
  /** Where the page was seen. */
  address: string;
  /** Reactions, comments, shares, views, saves. */
  posts: [Figure, Figure, Figure, Figure, Figure][];
  /** The comment it answers, reactions, replies. */
  comments: [parent: string | null, reactions: Figure, replies: Figure][];
  /** Reply boxes and message boxes; decoys and hidden editors are neither. */
  composers: [editor: EditorKind, purpose: Purpose, answers: string | null][];
}

export const EXPECTED_CAPTURES: readonly ExpectedCapture[] = [
  {
    file: 'x/brand-timeline-logged-out-2026-01.html',
    address: 'https://x.com/okx',
    posts: [
      [718, 104, 82, 1499144, 77],
      [70, 57, 9, 8796, 3],
      [141, 69, 29, 14262, 8],
      [188, 125, 25, 19347, 10],
      [242, 123, 33, 25351, 8],
      [256, 103, 49, 48884, 10],
    ],
    comments: [],
    composers: [],
  },
  {
    file: 'x/quote-post-logged-in-2025-10.html',
    address: 'https://x.com/home',
    posts: [[25616, 2534, 4483, 2596467, 797]],
    comments: [],
    composers: [],
  },
  {
    file: 'x/status-logged-out-pt-2025-11.html',
    address: 'https://x.com/fobafomi/status/1993177247822516587',
    posts: [[15614, 17002, 6028, 5979037, 1897]],
    comments: [],
    composers: [],
  },
  {
    file: 'x/reply-composer-2026-07.html',
    address: 'https://x.com/jackfriks/status/1900000000000000001',
    posts: [[30, 12, 4, null, 0]],
    comments: [],
    composers: [
      ['plain', 'reply', 'post 0'],
      ['plain', 'message', null],
    ],
  },
  {
    file: 'linkedin/v2-feed-en-2026-03.html',
    address: 'https://www.linkedin.com/feed/',
    posts: [
      [30, 15, 1, null, null],
      [104, 2, 1, null, null],
      [63, 7, 1, null, null],
      [2, 1, null, null, null],
      [1, 1, null, null, null],
      [1231, 9, 19, null, null],
      [34, null, 11, null, null],
      [5, null, null, null, null],
    ],
    comments: [[null, null, null]],
    composers: [],
  },
  {
    file: 'linkedin/v2-comments-2026-07.html',
    address: 'https://www.linkedin.com/feed/',
    posts: [],
    comments: [
      [null, null, 1],
      ['comment 0', null, null],
      [null, null, null],
    ],
    composers: [
      ['prosemirror', 'comment', 'elsewhere'],
      ['prosemirror', 'reply', 'comment 1'],
      ['prosemirror', 'reply', 'comment 2'],
    ],
  },
  {
    file: 'linkedin/v2-comment-box-2026-07.html',
    address: 'https://www.linkedin.com/feed/update/urn:li:activity:7486054278927835136/',
    posts: [[24, 10, 3, null, null]],
    comments: [[null, null, null]],
    composers: [['prosemirror', 'comment', 'post 0']],
  },
  {
    file: 'instagram/post-logged-in-pt-2025-11.html',
    address: 'https://www.instagram.com/p/DRQcDGdF956/',
    posts: [[[11650, 11749], [1050, 1149], null, null, null]],
    comments: [
      [null, 168, 1],
      [null, 29, 2],
      [null, 413, null],
      [null, 83, null],
      [null, 1, null],
      [null, 9, 1],
      [null, 1, null],
      [null, 40, null],
      [null, 66, null],
      [null, 1596, 41],
      [null, 141, 5],
      [null, 163, 10],
      [null, 259, 10],
      [null, 95, 4],
      [null, 2, null],
    ],
    composers: [['textarea', 'comment', 'post 0']],
  },
  {
    file: 'instagram/reel-logged-in-pt-2025-11.html',
    address: 'https://www.instagram.com/reel/DO_ABQJjuPW/',
    posts: [[[293250, 293349], 873, null, null, null]],
    comments: [
      [null, 2776, 3],
      [null, 16181, 21],
      [null, 8972, 2],
      [null, 7452, 3],
      [null, 217, null],
      [null, 5764, 1],
      [null, 56, null],
      [null, 4288, 5],
      [null, 1, null],
      [null, 1868, 1],
      [null, 664, null],
      [null, 4, null],
      [null, 41, null],
      [null, 3, null],
      [null, 1, null],
    ],
    composers: [['textarea', 'comment', 'post 0']],
  },
  {
    file: 'facebook/search-feed-composers-en-2025-12.html',
    address: 'https://www.facebook.com/search/top/?q=x',
    posts: [
      [1, null, null, null, null],
      [2, null, null, null, null],
      [10, 3, 1, null, null],
    ],
    comments: [],
    composers: [
      ['lexical', 'comment', 'post 0'],
      ['lexical', 'comment', 'post 1'],
    ],
  },
  {
    file: 'facebook/comment-pt-2026-09.html',
    address: 'https://www.facebook.com/camille.durand.demo',
    posts: [],
    comments: [[null, 2, null]],
    composers: [],
  },
  {
    file: 'facebook/action-bar-pt-2026-09.html',
    address: 'https://www.facebook.com/',
    posts: [[19, 9, null, null, null]],
    comments: [],
    composers: [],
  },
];
