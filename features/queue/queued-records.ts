import { liveQuery, type Observable } from 'dexie';
import type { NetworkId } from '../../networks/contract';
import { relaxedDatabase } from '../../storage/database';
import type { Brand } from '../brands/model';
import type { SeenPost } from '../engagement/model';
import type { SeenComment } from './model';
import { ownerOf, type StoredThread } from './queued-post';
import { onPagesOf } from './records';

const { posts, comments, handlings, flags, judgements } = relaxedDatabase;

/** Posts looked at for what waits, the latest seen of them: older ones are nobody's work any more. */
const MOST_POSTS = 200;

/**
 * The posts of the person's own brands, and those under which somebody decided about comments, each with what is stored
 * of its comments; and again whenever any of it changes. Posts without a comment are left out.
 */
export function liveThreads(brands: readonly Brand[]): Observable<StoredThread[]> {
  return liveQuery(async () => {
    const found = await queuedPosts(brands);
    const keys = [...found.keys()];
    const written = await comments.where('postKey').anyOf(keys).toArray();
    const elsewhere = await onPagesOf(written);
    const pages = [...new Set([...keys, ...elsewhere.flatMap(({ postKey }) => postKey ?? [])])];
    const [decided, flagged, judged] = await Promise.all([
      handlings.where('postKey').anyOf(pages).toArray(),
      flags.where('postKey').anyOf(pages).toArray(),
      judgements.where('postKey').anyOf(pages).toArray(),
    ]);
    const byKey = <Row extends { key: string }>(rows: readonly Row[]) =>
      new Map(rows.map((row) => [row.key, row]));
    const known = { handlings: byKey(decided), flags: byKey(flagged), judgements: byKey(judged) };
    const answering = Map.groupBy(elsewhere, ({ parentKey }) => parentKey);
    const threads = Map.groupBy(written, ({ postKey }) => postKey ?? '');
    return [...threads].map(([postKey, under]) => ({
      postKey,
      network: networkOf(under),
      post: found.get(postKey) ?? null,
      comments: [...under, ...under.flatMap(({ key }) => answering.get(key) ?? [])],
      ...known,
    }));
  });
}

const networkOf = ([first]: readonly SeenComment[]): NetworkId => first?.network ?? 'facebook';

async function queuedPosts(brands: readonly Brand[]): Promise<Map<string, SeenPost | null>> {
  const accounts = brands.flatMap((brand) => brand.accounts);
  const authors = accounts.map(({ network, handle }) => `${network}:${handle.toLowerCase()}`);
  const [own, latest, decided] = await Promise.all([
    posts.where('authorKey').anyOf(authors).toArray(),
    // also those of a brand whose accounts nobody named yet
    posts.orderBy('lastSeenAt').reverse().limit(MOST_POSTS).toArray(),
    handlings.toArray(),
  ]);
  const found = new Map<string, SeenPost | null>();
  const decidedUnder = new Set(decided.flatMap(({ postKey }) => postKey ?? []));
  for (const key of decidedUnder) found.set(key, null);
  for (const post of await posts.bulkGet([...decidedUnder])) if (post) found.set(post.key, post);
  for (const post of latest)
    if (ownerOf(brands, post.network, post.author) !== null) found.set(post.key, post);
  for (const post of own) found.set(post.key, post);
  const seenAt = (post: SeenPost | null) => post?.lastSeenAt ?? 0;
  return new Map(
    [...found].sort(([, one], [, other]) => seenAt(other) - seenAt(one)).slice(0, MOST_POSTS),
  );
}
