import { relaxedDatabase, type VigieDatabase } from '../../../storage/database';
import { writeOnce } from '../../../storage/write-once';
import type { JudgedBatch, JudgedKeeper } from '../judging/background';
import type { JudgedRow } from '../judging/model';
import { notifySurge } from '../notices/background';
import { raiseAlarms } from './alarm-records';
import { HOUR, MINUTE } from './clock';
import { countThread, type ThreadNews } from './count-thread';
import { brandLedgerKey } from './ledger-key';
import { newLedger } from './new-ledger';
import { claimUntold } from './records';

/** Older comments are in no window (`score-windows.ts`), and nothing is asked for them. */
const LONGEST_WINDOW = 12 * HOUR;

/** Milliseconds between two looks at a thread without anything new that are worth writing. */
const LOOKS_APART = 5 * MINUTE;

const tablesOf = ({ posts, ledgers, alarms }: VigieDatabase) => [posts, ledgers, alarms];

/**
 * Counts comments that were judged for the first time, for their posts and brands, and raises the alarms they deserve.
 * It is done in the transaction that writes their judgements: either both are stored or none, so that a worker that dies
 * in between loses nothing and counts nothing twice.
 */
export const keepSurges: JudgedKeeper = { tables: tablesOf, keep: countBatch };

/**
 * After a batch is stored: has new alarms notified, and where nothing in it was new, keeps that its threads were looked
 * at, since a quiet hour is known to be quiet only if somebody looked.
 */
export async function followSurges(batch: JudgedBatch): Promise<void> {
  const database = relaxedDatabase;
  if (batch.added.length === 0)
    await writeOnce(database, tablesOf(database), null, () => countBatch(batch, database));
  else for (const id of await claimUntold()) await notifySurge(id);
}

async function countBatch(batch: JudgedBatch, database: VigieDatabase): Promise<void> {
  const { sighting, added } = batch;
  const threads = Map.groupBy(sighting.comments, ({ postKey }) => postKey);
  const changed = new Map<string, Set<string>>();
  for (const [postKey, comments] of threads) {
    if (postKey === null) continue;
    const rows = added.filter((row) => row.postKey === postKey);
    const brandId = await countPost(database, postKey, { comments, rows, at: sighting.seenAt });
    if (brandId !== null) changed.set(brandId, (changed.get(brandId) ?? new Set()).add(postKey));
  }
  for (const [brandId, postKeys] of changed) {
    if (added.some((row) => row.brandId === brandId && isFresh(row, sighting.seenAt)))
      await raiseAlarms(database, { brandId, postKeys }, sighting.seenAt);
  }
}

const isFresh = ({ at, negative }: JudgedRow, now: number): boolean =>
  negative && at !== null && at > now - LONGEST_WINDOW;

/** @returns the brand that was counted for; null: nobody's comment section, or nothing worth writing */
async function countPost(
  { ledgers, posts }: VigieDatabase,
  postKey: string,
  news: Omit<ThreadNews, 'post'>,
): Promise<string | null> {
  const known = await ledgers.get(postKey);
  const brandId = news.rows.find((row) => row.brandId !== null)?.brandId ?? known?.brandId ?? null;
  if (brandId === null) return null;
  const lookedAt = known?.ledger.latest?.to ?? Number.NEGATIVE_INFINITY;
  if (news.rows.length === 0 && news.at - lookedAt < LOOKS_APART) return null;
  const post = await posts.get(postKey);
  const brandKey = brandLedgerKey(brandId);
  const ofPost = known?.ledger ?? newLedger();
  const ofBrand = (await ledgers.get(brandKey))?.ledger ?? newLedger();
  countThread({ ...news, post }, { post: ofPost, brand: ofBrand });
  await ledgers.bulkPut([
    { key: postKey, brandId, ledger: ofPost, updatedAt: news.at },
    { key: brandKey, brandId, ledger: ofBrand, updatedAt: news.at },
  ]);
  return brandId;
}
