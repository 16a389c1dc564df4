import { endlessCommentById } from '../shell/endless.ts';
import type { Sample } from '../shell/sample.tsx';
import { asComment } from '../shell/stored-replies.ts';
import type { SampleComment } from '../world/model.ts';
import { type Status, statusOfComment, statusOfPost } from './status.ts';

/** A post or a reply by its id, with the id of the post that its conversation began with and the replies between. */
export interface FoundStatus {
  status: Status;
  root: string;
  above: Status[];
  /** What hangs below it when it is a reply; null for a post, whose thread is found by itself. */
  comment: SampleComment | null;
}

export function statusById(sample: Sample, id: string): FoundStatus | undefined {
  const post = sample.postById(id);
  if (post) return { status: statusOfPost(sample, post), root: id, above: [], comment: null };
  const stored = sample.replies.all().find((reply) => reply.id === id);
  if (stored) {
    const comment = asComment(stored, sample.me.id, sample.look.language, sample.now);
    const parent = statusById(sample, stored.parent ?? stored.post);
    if (!parent) return { status: statusOfComment(comment), root: stored.post, above: [], comment };
    const above = [...parent.above, parent.status];
    const answers = sample.account(parent.status.by).handle;
    return { status: statusOfComment(comment, answers), root: parent.root, above, comment };
  }
  const found = endlessCommentById(sample.world, id);
  if (!found) return undefined;
  const above = [
    statusOfPost(sample, found.post),
    ...found.above.map((each) => statusOfComment(each)),
  ];
  const answered = above.at(-1);
  const answers = answered && sample.account(answered.by).handle;
  return {
    status: statusOfComment(found.comment, answers),
    root: found.post.id,
    above,
    comment: found.comment,
  };
}
