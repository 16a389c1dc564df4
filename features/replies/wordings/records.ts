import { liveQuery, type Observable } from 'dexie';
import { relaxedDatabase, strictDatabase } from '../../../storage/database';
import { writeOnce } from '../../../storage/write-once';
import { type BagOwner, bagNow } from './bag';
import type { Bag } from './model';

const { bags } = strictDatabase;

/** Milliseconds: 90 days, as insertions. */
const KEPT_FOR = 90 * 24 * 60 * 60 * 1000;

/** The bags begun under a post by their reply's id, and again whenever one changes. */
export function liveBags(postKey: string): Observable<Map<string, Bag>> {
  return liveQuery(async () => {
    const begun = await bags.where('postKey').equals(postKey).toArray();
    return new Map(begun.map((bag) => [bag.replyId, bag]));
  });
}

/** A bag as it is now. */
export const readBag = async (owner: BagOwner): Promise<Bag> =>
  bagNow(await bags.get([owner.replyId, owner.postKey]), owner);

/**
 * Changes a bag, begun if it wasn't yet. Two windows at once lose no turn.
 * @param change pure: from the bag as it fits the reply now to the new one
 */
export async function turnBag(owner: BagOwner, change: (bag: Bag) => Bag): Promise<void> {
  await writeOnce(strictDatabase, [bags], null, async () => {
    const bag = await readBag(owner);
    await bags.put({ ...change(bag), updatedAt: Date.now() });
  });
}

/**
 * Forgets the bags that nothing was taken from for 90 days.
 * @param now milliseconds since 1970
 */
export async function pruneBags(now: number = Date.now()): Promise<void> {
  const { bags: old } = relaxedDatabase;
  await writeOnce(relaxedDatabase, [old], null, () =>
    old
      .where('updatedAt')
      .below(now - KEPT_FOR)
      .delete(),
  );
}
