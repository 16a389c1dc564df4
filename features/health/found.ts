import type { Comment, Post } from '../../networks/contract';

/** What a visit of a page has shown so far. */
export interface Found {
  posts: number;
  comments: number;
  /** The latest readings, newest last; a dozen is enough to judge by. */
  latestPosts: readonly Post[];
  latestComments: readonly Comment[];
  /** A reply box was recognised. */
  composer: boolean;
  /** The last insertion ended with the editor taking nothing, or something else. */
  composerFailed: boolean;
  /** The page had time to draw itself: what was not found by now should have been. */
  isLate: boolean;
}
