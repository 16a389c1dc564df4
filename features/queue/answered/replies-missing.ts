import type { SeenComment } from '../model';

/** What isn't known of the replies to a comment. */
interface Unknown {
  kind: 'unknown';
  missing: number | null;
}

/**
 * Tells for each comment of a thread whether replies exist that the page never loaded.
 *
 * Facebook, Instagram and LinkedIn fold a thread behind one line and write its number there, which counts all replies of
 * the thread: while some are missing, nobody knows about any comment in it. A page that shows no such line folds
 * nothing ("absent", see each network's read-comment.ts). X counts the direct replies to each post and shows them on
 * that post's own page: there each comment is by itself, and a number that couldn't be read leaves it unknown.
 *
 * A comment stored before Vigie read these numbers ("not-loaded") is unknown until it is seen again. Where the thread's
 * first comment was never seen, nobody knows what else is under it.
 * @param rootKey of the thread's first comment, seen or not
 */
export function repliesMissing(
  rootKey: string,
  thread: readonly SeenComment[],
): (comment: SeenComment) => Unknown | null {
  const root = thread.find(({ key }) => key === rootKey);
  if (thread[0]?.network === 'x') {
    const under = new Map<string, number>();
    for (const { parentKey } of thread)
      if (parentKey !== null) under.set(parentKey, (under.get(parentKey) ?? 0) + 1);
    return (comment) => missingUnder(comment, under.get(comment.key) ?? 0);
  }
  if (root === undefined) return () => ({ kind: 'unknown', missing: null });
  const ofThread = missingUnder(root, thread.length - 1);
  return () => ofThread;
}

function missingUnder({ replies }: SeenComment, seen: number): Unknown | null {
  if (!replies.ok) return replies.why === 'absent' ? null : { kind: 'unknown', missing: null };
  const missing = replies.value.low - seen;
  return missing > 0 ? { kind: 'unknown', missing } : null;
}
