import { relaxedDatabase, strictDatabase } from '../../../storage/database';
import type { Subject } from './flag-by-hand';

const { comments, posts, judgements } = relaxedDatabase;

/** A comment or post that was seen, with all that a flag on it is made of; null: it was not. */
export async function subjectOf(key: string): Promise<Subject | null> {
  const [comment, judged, flag] = await Promise.all([
    comments.get(key),
    judgements.get(key),
    strictDatabase.flags.get(key),
  ]);
  const post = (await posts.get(comment?.postKey ?? key)) ?? null;
  const seen = comment ?? post;
  if (seen === null) return null;
  const kind = comment === undefined ? 'post' : 'comment';
  return { kind, seen, post, judged: judged ?? null, flag: flag ?? null };
}
