import { brandOfAuthor } from '../../brands/brand-of-author';
import type { Brand } from '../../brands/model';
import type { SeenComment } from '../model';
import { laterOf, type MomentSpan, writtenSpan } from '../written-span';
import { createAddressed } from './addressed';
import { personOf } from './addressee';
import {
  addReply,
  inTime,
  type OwnReplies,
  type OwnReply,
  type RepliesInTime,
  soonest,
} from './own-reply';
import { repliesMissing } from './replies-missing';
import { rootKeys } from './root-keys';

/** Whether one of the brands' own accounts answered a comment. */
export type Answered =
  | {
      kind: 'answered';
      /** The first of them, where several answer it. */
      reply: SeenComment;
      brandId: string;
      /** When the last of them was written. */
      last: MomentSpan;
    }
  | { kind: 'unanswered' }
  | {
      kind: 'unknown';
      /** Replies that exist at least and were never loaded; null: the network doesn't tell how many. */
      missing: number | null;
    };

/**
 * Which comments under one post were answered by the brands' own accounts: through Vigie, natively, by colleagues.
 *
 * A reply answers the comment that it stands under. On Facebook, Instagram and LinkedIn a thread keeps its replies side by
 * side, all under its first comment; there, a name at the beginning says who is answered, and only a reply without one
 * is for the author of the first comment. It answers also what the same person wrote earlier in that thread: of
 * several messages a community manager answers once. What stands under a comment was written after it whatever the dates
 * say; of what was written beside, only what is later for certain: with « 1 h » on both nobody knows, and a comment shown
 * again costs a glance where one forgotten costs a customer. A name that nobody seen in the thread bears answers nobody: better
 * one comment too many in the queue than one that is forgotten.
 *
 * Takes time in proportion to the comments (own replies to one person are searched, not walked).
 * @param comments all that were seen under the post
 * @param brands all of the person's own
 * @returns by the comment's key; what the brands' own accounts wrote is not in it
 */
export function answersTo(
  comments: readonly SeenComment[],
  brands: readonly Brand[],
): ReadonlyMap<string, Answered> {
  const brandIdOf = ownBrands(brands);
  const roots = rootKeys(comments);
  const threads = Map.groupBy(comments, ({ key }) => roots.get(key) ?? key);
  const answers = new Map<string, Answered>();
  for (const [rootKey, thread] of threads) {
    const own = thread.flatMap((reply): OwnReply[] => {
      const brandId = brandIdOf(reply);
      return brandId === null ? [] : [{ reply, brandId, written: writtenSpan(reply) }];
    });
    const missing = repliesMissing(rootKey, thread);
    const ours = new Set(own.map(({ reply }) => reply.key));
    const found = repliesIn(thread, own);
    for (const comment of thread) {
      if (ours.has(comment.key)) continue;
      const answer = found(comment);
      if (answer !== null) answers.set(comment.key, { kind: 'answered', ...answer });
      else answers.set(comment.key, missing(comment) ?? { kind: 'unanswered' });
    }
  }
  return answers;
}

/** The brand whose account wrote a comment, each author looked up once; null: somebody else's. */
export function ownBrands(brands: readonly Brand[]): (comment: SeenComment) => string | null {
  const known = new Map<string, string | null>();
  return ({ network, author }) => {
    if (author === null) return null;
    const id = `${network}\n${author.handle ?? ''}\n${author.name}`;
    const before = known.get(id);
    if (before !== undefined) return before;
    const brandId = brandOfAuthor(brands, network, author)?.id ?? null;
    known.set(id, brandId);
    return brandId;
  };
}

/** Our replies to each comment of a thread; null: none is seen. */
function repliesIn(
  thread: readonly SeenComment[],
  own: readonly OwnReply[],
): (comment: SeenComment) => (Omit<OwnReply, 'written'> & { last: MomentSpan }) | null {
  if (own.length === 0) return () => null;
  const addressed = createAddressed(thread);
  const written = Map.groupBy(thread, personOf);
  const toComment = new Map<string, OwnReplies>();
  const toPerson = new Map<string, OwnReply[]>();
  for (const each of own) {
    const { commentKey, person } = addressed(each.reply);
    if (commentKey !== null) addReply(toComment, commentKey, each);
    if (person === null) continue;
    const theirs = written.get(person) ?? [];
    // not taken apart: somebody may have written a hundred thousand, and each of our replies comes by here
    if (theirs[0] && theirs.length === 1) addReply(toComment, theirs[0].key, each);
    const before = toPerson.get(person);
    if (before) before.push(each);
    else toPerson.set(person, [each]);
  }
  const toThem = new Map<string, RepliesInTime>();
  for (const [person, replies] of toPerson) toThem.set(person, inTime(replies));
  return (comment) => {
    const direct = toComment.get(comment.key);
    const later = toThem.get(personOf(comment) ?? '')?.after(writtenSpan(comment)) ?? null;
    if (later === null && direct === undefined) return null;
    const first = later === null ? direct?.first : soonest(direct?.first, later.first);
    const last = later === null ? direct?.last : laterOf(direct?.last, later.last);
    return first && last ? { reply: first.reply, brandId: first.brandId, last } : null;
  };
}
