import type { Reply } from './model';
import { type FoldedReply, foldReplies } from './search';

const saysTheSame = (a: Reply, b: Reply): boolean =>
  a.title === b.title &&
  a.shortcut === b.shortcut &&
  a.body === b.body &&
  a.tags.join('\n') === b.tags.join('\n') &&
  a.variants.join('\n') === b.variants.join('\n');

/**
 * Folds a library again and again, each time only what says something new: each use of a reply
 * brings the whole library anew, and folding 10,000 takes a third of a second.
 */
export function keepFolded(): (replies: readonly Reply[]) => FoldedReply[] {
  let known = new Map<string, FoldedReply>();
  return (replies) => {
    const fresh = replies.filter((reply) => {
      const before = known.get(reply.id);
      return before === undefined || !saysTheSame(before.reply, reply);
    });
    const anew = new Map(foldReplies(fresh).map((folded) => [folded.reply.id, folded]));
    const library = replies.flatMap((reply) => {
      const folded = anew.get(reply.id) ?? known.get(reply.id);
      return folded === undefined ? [] : [{ ...folded, reply }];
    });
    known = new Map(library.map((folded) => [folded.reply.id, folded]));
    return library;
  };
}
