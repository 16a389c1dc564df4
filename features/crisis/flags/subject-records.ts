import { strictDatabase } from '../../../storage/database';
import { writeOnce } from '../../../storage/write-once';
import { flagByHand, type SaidByHand, type Subject } from './flag-by-hand';
import type { Flag } from './model';

const { comments, posts, judgements, flags } = strictDatabase;

/** A comment or post that was seen, with all that a flag on it is made of; null: it was not. */
export async function subjectOf(key: string): Promise<Subject | null> {
  const [comment, judged, flag] = await Promise.all([
    comments.get(key),
    judgements.get(key),
    flags.get(key),
  ]);
  const post = (await posts.get(comment?.postKey ?? key)) ?? null;
  const seen = comment ?? post;
  if (seen === null) return null;
  const kind = comment === undefined ? 'post' : 'comment';
  return { kind, seen, post, judged: judged ?? null, flag: flag ?? null };
}

/**
 * Raises a flag on what was seen, as it is stored by now: it may have been erased while the person was asked.
 * @param brandId for whom they work; null: nobody in particular
 * @returns the flag on it, raised now or before; null: it is not stored any more
 */
export async function raiseByHand(
  key: string,
  said: SaidByHand,
  brandId: string | null,
): Promise<{ flag: Flag; isNew: boolean } | null> {
  let raised: { flag: Flag; isNew: boolean } | null = null;
  await writeOnce(strictDatabase, [comments, posts, judgements, flags], null, async () => {
    const subject = await subjectOf(key);
    if (subject === null) return;
    if (subject.flag !== null) {
      raised = { flag: subject.flag, isNew: false };
      return;
    }
    const flag = flagByHand(subject, said, brandId, Date.now());
    await flags.add(flag);
    raised = { flag, isNew: true };
  });
  return raised;
}
