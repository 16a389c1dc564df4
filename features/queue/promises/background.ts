import type { Sighting } from '../../../messaging/sighting';
import { relaxedDatabase } from '../../../storage/database';
import { writeOnce } from '../../../storage/write-once';
import { brandOfAuthor } from '../../brands/brand-of-author';
import { underFocal } from '../answered/under-focal';
import type { SeenComment } from '../model';
import { findPromise } from './find-promise';
import type { MadePromise } from './model';
import { planPromises } from './plan-promises';
import { threadsOf } from './thread-records';

/**
 * Keeps what our own comments in a sighting promise, and settles what they keep. The sighting is stored before; told the
 * same one twice, this changes nothing more.
 * @param now milliseconds since 1970
 */
export async function keepPromises(
  { network, comments: seen }: Sighting,
  now: number = Date.now(),
): Promise<void> {
  if (seen.length === 0) return;
  const { brands: brandRows, comments, promises } = relaxedDatabase;
  const brands = (await brandRows.toArray()).filter(({ deletedAt }) => deletedAt === null);
  const own = seen.filter(
    ({ author }) => author.ok && brandOfAuthor(brands, network, author.value) !== undefined,
  );
  if (own.length === 0) return;
  await writeOnce(relaxedDatabase, [comments, promises], null, async () => {
    const fresh = (await comments.bulkGet(own.map(({ key }) => key))).filter(isThere);
    const postKeys = await withPostsAbove(fresh.map(({ postKey }) => postKey).filter(isThere));
    const found = await promises.where('postKey').anyOf(postKeys).toArray();
    const promising = promisingOf(fresh, found);
    const open = found.filter(({ state }) => state === 'open').map(({ key }) => key);
    // most of what we write promises nothing, and most posts hold no promise
    if (promising.length === 0 && open.length === 0) return;
    const promised = (await comments.bulkGet(open)).filter(isThere);
    const threads = await threadsOf([...fresh, ...promised]);
    const inThem = new Set([...promising, ...promised].map(({ key }) => threads.get(key)));
    // what we write elsewhere under the post keeps nothing
    const inReach = fresh.filter(({ key }) => inThem.has(threads.get(key)));
    if (inReach.length === 0) return;
    const under = new Set(
      await withPostsAbove(inReach.map(({ postKey }) => postKey).filter(isThere)),
    );
    const plan = planPromises({
      comments: await commentsOf([...under]),
      freshKeys: new Set(inReach.map(({ key }) => key)),
      stored: new Map(found.map((promise) => [promise.key, promise])),
      brands,
      now,
    });
    await promises.bulkPut(plan.put.map((promise) => ({ ...promise, updatedAt: now })));
    await promises.bulkDelete(plan.remove);
  });
}

/** Of our comments just seen those that promise something, and aren't known for it. */
function promisingOf(fresh: readonly SeenComment[], found: readonly MadePromise[]) {
  const known = new Set(found.map(({ key }) => key));
  return fresh.filter(
    ({ key, text, firstSeenAt }) =>
      !known.has(key) && findPromise(text, { madeAt: firstSeenAt, hours: null }) !== null,
  );
}

/** Posts, and where one is itself a comment (X), the post above it: what was promised there is kept on its own page too. */
async function withPostsAbove(postKeys: readonly string[]): Promise<string[]> {
  const focal = (await relaxedDatabase.comments.bulkGet([...postKeys])).filter(isThere);
  const above = focal.map(({ postKey }) => postKey).filter(isThere);
  return [...new Set([...postKeys, ...above])];
}

/** What is stored under some posts; where a post is itself a comment (X), with that comment above them. */
async function commentsOf(postKeys: readonly string[]): Promise<SeenComment[]> {
  const { comments } = relaxedDatabase;
  const under = await comments.where('postKey').anyOf(postKeys).toArray();
  const focal = (await comments.bulkGet([...postKeys])).filter(isThere);
  const known = new Set(under.map(({ key }) => key));
  return [
    ...focal.filter(({ key }) => !known.has(key)),
    ...underFocal(under, new Set(focal.map(({ key }) => key))),
  ];
}

const isThere = <T>(value: T | undefined | null): value is T =>
  value !== undefined && value !== null;
