import type { Author } from '../../../networks/contract';
import { followFlags } from '../../crisis/flags/records';
import { followJudgements } from '../../crisis/judging/records';
import { livePost } from '../../engagement/records';
import { focalKeys, underFocal } from '../answered/under-focal';
import { followHandlings } from '../handling/records';
import type { SeenComment } from '../model';
import type { QueueFacts } from '../queue-entry';
import { followComments } from '../records';

/** What is stored about the comments under a post. */
export interface ThreadRows
  extends Pick<QueueFacts, 'comments' | 'handlings' | 'flags' | 'judgements'> {
  /** Null: not read. */
  postAuthor: Author | null;
}

/** Milliseconds in which what one sighting changes comes together: comments, then what is thought of them. */
const TOGETHER = 60;
/** Of the time between two tellings, at most one part in so many goes to who is told. */
const PARTS = 10;

/**
 * Tells what is stored about a post's comments, and again whenever any of it changes; on X also of those that were seen
 * on the pages of its comments, each under the one that it answers.
 * @returns its stop
 */
export function followThread(
  postKey: string,
  onRows: (rows: ThreadRows) => void,
  onError: (error: unknown) => void,
): () => void {
  const rows: Partial<ThreadRows> = {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = TOGETHER;
  const isWhole = (known: Partial<ThreadRows>): known is ThreadRows =>
    Object.keys(known).length === 5;
  const tell = () => {
    timer = undefined;
    if (!isWhole(rows)) return;
    const start = performance.now();
    onRows({ ...rows });
    pause = Math.max(TOGETHER, PARTS * (performance.now() - start));
  };
  const take = (part: Partial<ThreadRows>) => {
    const wasWhole = isWhole(rows);
    Object.assign(rows, part);
    if (wasWhole) timer ??= setTimeout(tell, pause);
    else tell();
  };
  const known = [
    followHandlings((handlings) => take({ handlings }), onError),
    followFlags((flags) => take({ flags }), onError),
    followJudgements((judgements) => take({ judgements }), onError),
  ];
  const comments = followComments((found) => {
    const under = [...found.values()].filter((comment) => comment.postKey === postKey);
    const focal = focalKeys(under);
    comments.ask(focal);
    const elsewhere = [...found.values()].filter((comment) => comment.postKey !== postKey);
    const pages = new Set(elsewhere.flatMap((comment) => comment.postKey ?? []));
    for (const each of known) each.ask([...pages]);
    take({ comments: inOrder([...under, ...underFocal(elsewhere, new Set(focal))]) });
  }, onError);
  for (const each of [...known, comments]) each.ask([postKey]);
  const post = livePost(postKey).subscribe(
    (found) => take({ postAuthor: found?.author ?? null }),
    onError,
  );
  return () => {
    clearTimeout(timer);
    post.unsubscribe();
    for (const each of [...known, comments]) each.stop();
  };
}

/** In the order in which they were first seen. */
const inOrder = (comments: SeenComment[]): SeenComment[] =>
  comments.sort((one, other) => one.firstSeenAt - other.firstSeenAt);
