import type { Subscription } from 'dexie';
import type { Author } from '../../../networks/contract';
import { liveFlagsUnder } from '../../crisis/flags/records';
import { liveJudgementsUnder } from '../../crisis/judging/records';
import { livePost } from '../../engagement/records';
import { liveHandlingsUnder } from '../handling/records';
import type { QueueFacts } from '../queue-entry';
import { liveCommentsOf } from '../records';

/** What is stored about the comments under a post. */
export interface ThreadRows
  extends Pick<QueueFacts, 'comments' | 'handlings' | 'flags' | 'judgements'> {
  /** Null: not read. */
  postAuthor: Author | null;
}

/** Milliseconds in which what one sighting changes comes together: comments, then what is thought of them. */
const TOGETHER = 60;

/**
 * Tells what is stored about a post's comments, and again whenever any of it changes.
 * @returns its stop
 */
export function followThread(
  postKey: string,
  onRows: (rows: ThreadRows) => void,
  onError: (error: unknown) => void,
): () => void {
  const rows: Partial<ThreadRows> = {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isWhole = (known: Partial<ThreadRows>): known is ThreadRows =>
    Object.keys(known).length === 5;
  const tell = () => {
    timer = undefined;
    if (isWhole(rows)) onRows({ ...rows });
  };
  const take = (part: Partial<ThreadRows>) => {
    const wasWhole = isWhole(rows);
    Object.assign(rows, part);
    if (wasWhole) timer ??= setTimeout(tell, TOGETHER);
    else tell();
  };
  let pages: readonly string[] = [];
  let known: Subscription[] = [];
  const followPages = (postKeys: readonly string[]) => {
    if (postKeys.length === pages.length) return;
    pages = postKeys;
    for (const subscription of known) subscription.unsubscribe();
    known = [
      liveHandlingsUnder(pages).subscribe((handlings) => take({ handlings }), onError),
      liveFlagsUnder(pages).subscribe((flags) => take({ flags }), onError),
      liveJudgementsUnder(pages).subscribe((judgements) => take({ judgements }), onError),
    ];
  };
  followPages([postKey]);
  const takeComments = (comments: ThreadRows['comments']) => {
    // on X some were seen on the pages of those that they answer; none leaves such a page again
    followPages([...new Set([postKey, ...comments.flatMap((comment) => comment.postKey ?? [])])]);
    take({ comments });
  };
  const following = [
    liveCommentsOf(postKey).subscribe(takeComments, onError),
    livePost(postKey).subscribe((post) => take({ postAuthor: post?.author ?? null }), onError),
  ];
  return () => {
    clearTimeout(timer);
    for (const subscription of [...following, ...known]) subscription.unsubscribe();
  };
}
