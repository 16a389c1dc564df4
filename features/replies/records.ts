import { liveQuery, type Observable } from 'dexie';
import { uuidV7 } from '../../messaging/uuid-v7';
import { strictDatabase } from '../../storage/database';
import { writeOnce } from '../../storage/write-once';
import { afterUse } from './after-use';
import type { Reply } from './model';
import { planPack } from './starter/plan-pack';
import type { StarterReply } from './starter/starter-reply';
import { type StarterOwner, starterRows } from './starter/starter-rows';

const { replies } = strictDatabase;

/** Whether a reply may be offered together with those of a brand; null: with those for every brand. */
const standsBeside = (reply: Reply, brandId: string | null): boolean =>
  brandId === null || reply.brandId === null || reply.brandId === brandId;

/**
 * The replies not removed, and again whenever one changes.
 * @param brandId a brand: its own and those for every brand; null: all there are
 */
export function liveReplies(brandId: string | null): Observable<Reply[]> {
  const isOffered = (reply: Reply) => reply.deletedAt === null && standsBeside(reply, brandId);
  return liveQuery(async () => (await replies.toArray()).filter(isOffered));
}

/**
 * Stores a reply, new or changed. Its counters, its date of creation and whether it is removed are
 * those of the database when it has it: the form may have been open while the reply was used.
 * @param operationId to ask again safely when the answer got lost
 */
export async function saveReply(reply: Reply, operationId: string | null = null): Promise<void> {
  await writeOnce(strictDatabase, [replies], operationId, async () => {
    const stored = await replies.get(reply.id);
    const { timesUsed, lastUsedAt, createdAt, deletedAt } = stored ?? reply;
    const updatedAt = Date.now();
    await replies.put({ ...reply, timesUsed, lastUsedAt, createdAt, deletedAt, updatedAt });
  });
}

async function change(
  id: string,
  operationId: string | null,
  changed: (reply: Reply) => Partial<Reply>,
): Promise<void> {
  await writeOnce(strictDatabase, [replies], operationId, async () => {
    const stored = await replies.get(id);
    if (stored) await replies.put({ ...stored, ...changed(stored), updatedAt: Date.now() });
  });
}

/** Takes a reply out of the library; `restoreReply` brings it back. */
export const removeReply = (id: string): Promise<void> =>
  change(id, null, () => ({ deletedAt: Date.now() }));

/** Brings back a reply that was removed. */
export const restoreReply = (id: string): Promise<void> =>
  change(id, null, () => ({ deletedAt: null }));

/**
 * Counts one use of a reply, once per operation id however often it is asked.
 * @param at milliseconds since 1970
 */
export const noteReplyUsed = (id: string, operationId: string, at: number): Promise<void> =>
  change(id, operationId, (reply) => afterUse(reply, at));

/**
 * Adds a pack's replies that the library lacks, all or none.
 * @param owner whose they become; a null `brandId`: every brand's
 * @returns the ids of those added, for the undo
 */
export async function addPack(
  pack: readonly StarterReply[],
  owner: StarterOwner,
): Promise<string[]> {
  const ids: string[] = [];
  await writeOnce(strictDatabase, [replies], null, async () => {
    const library = (await replies.toArray()).filter(
      (reply) => reply.deletedAt === null && standsBeside(reply, owner.brandId),
    );
    const missing = planPack(pack, owner, library).filter(({ isThere }) => !isThere);
    const starters = missing.map(({ reply }) => reply);
    const rows = starterRows(starters, owner, Date.now(), uuidV7);
    await replies.bulkAdd(rows);
    ids.push(...rows.map(({ id }) => id));
  });
  return ids;
}
