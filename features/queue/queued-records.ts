import { liveQuery, type Observable } from 'dexie';
import type { NetworkId } from '../../networks/contract';
import { relaxedDatabase } from '../../storage/database';
import type { Brand } from '../brands/model';
import type { SeenPost } from '../engagement/model';
import type { SeenComment } from './model';
import { ownerOf, type StoredThread } from './queued-post';

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
    const [written, decided, flagged, judged] = await Promise.all([
      comments.where('postKey').anyOf(keys).toArray(),
      handlings.where('postKey').anyOf(keys).toArray(),
      flags.where('postKey').anyOf(keys).toArray(),
      judgements.where('postKey').anyOf(keys).toArray(),
    ]);
    const byPost = <Row extends { postKey: string | null }>(rows: readonly Row[]) =>
      Map.groupBy(rows, ({ postKey }) => postKey ?? '');
    const byKey = <Row extends { key: string }>(rows: readonly Row[] = []) =>
      new Map(rows.map((row) => [row.key, row]));
    const [steps, raised, thought] = [byPost(decided), byPost(flagged), byPost(judged)];
    return [...byPost(written)].map(([postKey, under]) => ({
      postKey,
      network: networkOf(under),
      post: found.get(postKey) ?? null,
      comments: under,
      handlings: byKey(steps.get(postKey)),
      flags: byKey(raised.get(postKey)),
      judgements: byKey(thought.get(postKey)),
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
  for (const { postKey } of decided) if (postKey !== null) found.set(postKey, null);
  for (const post of latest) {
    const isOwn = ownerOf(brands, post.network, post.author) !== null;
    if (isOwn || found.has(post.key)) found.set(post.key, post);
  }
  for (const post of own) found.set(post.key, post);
  const seenAt = (post: SeenPost | null) => post?.lastSeenAt ?? 0;
  return new Map(
    [...found].sort(([, one], [, other]) => seenAt(other) - seenAt(one)).slice(0, MOST_POSTS),
  );
}
