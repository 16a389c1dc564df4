import type { Sighting } from '../../messaging/sighting';
import type { VigieDatabase } from '../../storage/database';
import type { Keeper } from '../../storage/keep-sighting';
import type { AuthorRow } from '../../storage/rows';
import { authorKeyOf, mergeSeen } from '../engagement/merge-readings';
import { mergeComment } from './merge-comment';

/** The authors of a sighting by their key; those without a handle can't be told apart and are not kept. */
function authorsOf({ network, posts, comments, seenAt }: Sighting): Map<string, AuthorRow> {
  const authors = new Map<string, AuthorRow>();
  for (const { author } of [...posts, ...comments]) {
    const key = authorKeyOf(network, author);
    if (key === null || !author.ok || author.value.handle === null) continue;
    const { handle, name, address } = author.value;
    const seen = { firstSeenAt: seenAt, lastSeenAt: seenAt, updatedAt: seenAt };
    authors.set(key, { key, network, handle, name, address, ...seen });
  }
  return authors;
}

async function keepAuthors(sighting: Sighting, database: VigieDatabase, now: number) {
  const fresh = [...authorsOf(sighting).values()];
  if (fresh.length === 0) return;
  const stored = await database.authors.bulkGet(fresh.map((author) => author.key));
  const rows = fresh.map((author, i) => {
    const seen = mergeSeen(sighting.seenAt, stored[i], now);
    const newest = seen.lastSeenAt === sighting.seenAt ? author : (stored[i] ?? author);
    return { ...newest, address: newest.address ?? stored[i]?.address ?? null, ...seen };
  });
  await database.authors.bulkPut(rows);
}

async function keepCommentRows(sighting: Sighting, database: VigieDatabase, now: number) {
  const { network, seenAt } = sighting;
  // The same comment twice in one sighting: the last reading counts.
  const last = [...new Map(sighting.comments.map((seen) => [seen.key, seen])).values()];
  if (last.length === 0) return;
  const stored = await database.comments.bulkGet(last.map((comment) => comment.key));
  await database.comments.bulkPut(
    last.map((comment, i) => mergeComment(network, comment, seenAt, stored[i], now)),
  );
}

/** Keeps the comments of a sighting, and everybody who wrote a comment or a post in it. */
export const keepComments: Keeper = {
  tables: (database) => [database.comments, database.authors],
  async keep(sighting, database, now) {
    await Promise.all([
      keepCommentRows(sighting, database, now),
      keepAuthors(sighting, database, now),
    ]);
  },
};
