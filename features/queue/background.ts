import type { Comment, Post } from '../../networks/contract';
import type { Keeper, Keeping } from '../../storage/keep-sighting';
import { mergeRows } from '../../storage/merge-rows';
import { authorKeyOf } from '../engagement/merge-readings';
import { dayOf } from '../engagement/pack';
import { mergeAuthor } from './merge-author';
import { mergeComment } from './merge-comment';
import type { SeenAuthor } from './model';

/** Under a post that was never seen, comments and their authors are likely new too. */
const isUnderNewPost = (seen: Post | Comment, { storedPosts }: Keeping): boolean =>
  !storedPosts.has(('postKey' in seen ? seen.postKey : seen.key) ?? '');

async function keepCommentRows(keeping: Keeping): Promise<void> {
  const { sighting, database, now } = keeping;
  await mergeRows(database.comments, sighting.comments, {
    keyOf: (comment) => comment.key,
    isNew: (comment) => isUnderNewPost(comment, keeping),
    merge: (comment, stored) =>
      mergeComment(sighting.network, comment, sighting.seenAt, stored, now),
  });
}

/** Those without a handle can't be told apart and are not kept. */
async function keepAuthors(keeping: Keeping): Promise<void> {
  const { network, posts, comments, seenAt } = keeping.sighting;
  const authors = new Map<string, { row: SeenAuthor; isNew: boolean }>();
  for (const seen of [...posts, ...comments]) {
    const key = authorKeyOf(network, seen.author);
    if (key === null || !seen.author.ok || seen.author.value.handle === null) continue;
    const { handle, name, address } = seen.author.value;
    const row = {
      key,
      network,
      handle,
      name,
      address,
      lastSeenOn: dayOf(seenAt),
      updatedAt: seenAt,
    };
    authors.set(key, { row, isNew: isUnderNewPost(seen, keeping) });
  }
  await mergeRows(keeping.database.authors, [...authors.values()], {
    keyOf: ({ row }) => row.key,
    isNew: ({ isNew }) => isNew,
    merge: ({ row }, stored) => mergeAuthor(row, stored),
  });
}

/** Keeps the comments of a sighting, and everybody who wrote a comment or a post in it. */
export const keepComments: Keeper = {
  tables: (database) => [database.comments, database.authors],
  async keep(keeping) {
    await Promise.all([keepCommentRows(keeping), keepAuthors(keeping)]);
  },
};
