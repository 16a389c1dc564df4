import { liveQuery, type Observable } from 'dexie';
import { uuidV7 } from '../../messaging/uuid-v7';
import { strictDatabase } from '../../storage/database';
import { writeOnce } from '../../storage/write-once';
import { afterUse } from './after-use';
import { changedFields } from './interchange/same-words';
import type { Reply } from './model';
import { clashOf } from './shortcut-clash';
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

/** What became of a reply that was to be stored. */
type SaveOutcome =
  | { ok: true; stored: Reply }
  /** Nothing was stored: another that can be offered beside it has its shortcut. */
  | { ok: false; why: 'shortcut-taken'; by: Reply }
  /** Nothing was stored: it was written anew since it was opened, and now reads so. */
  | { ok: false; why: 'changed-meanwhile'; now: Reply };

/** Whether two states of a reply are the same in all that a form writes. */
const isWrittenAlike = (a: Reply, b: Reply): boolean =>
  changedFields(a, b).every((field) => field === 'favourite');

/**
 * Stores a reply, new or changed, unless that would take another's shortcut or undo what somebody wrote meanwhile: both
 * are judged in the transaction, since another tab may save at the same time. What no form writes (counters, place,
 * favourite, whether it is removed) is that of the database when it has the reply.
 * @param opened the reply as its form was opened on it; null: it is new, or what was written meanwhile may go
 */
export async function saveReply(reply: Reply, opened: Reply | null = null): Promise<SaveOutcome> {
  let outcome: SaveOutcome = { ok: true, stored: reply };
  await writeOnce(strictDatabase, [replies], null, async () => {
    const now = await replies.get(reply.id);
    if (now && opened && !isWrittenAlike(opened, now)) {
      outcome = { ok: false, why: 'changed-meanwhile', now };
      return;
    }
    const others =
      reply.shortcut === ''
        ? []
        : await replies.filter((other) => other.deletedAt === null).toArray();
    const by = clashOf(reply, others);
    if (by !== undefined) {
      outcome = { ok: false, why: 'shortcut-taken', by };
      return;
    }
    const { favourite, position, timesUsed, lastUsedAt, createdAt, deletedAt } = now ?? reply;
    const kept = { favourite, position, timesUsed, lastUsedAt, createdAt, deletedAt };
    const stored: Reply = { ...reply, ...kept, updatedAt: Date.now() };
    outcome = { ok: true, stored };
    await replies.put(stored);
  });
  return outcome;
}

/**
 * Counts one use of a reply, once per operation id however often it is asked.
 * @param at milliseconds since 1970
 */
export async function noteReplyUsed(id: string, operationId: string, at: number): Promise<void> {
  await writeOnce(strictDatabase, [replies], operationId, async () => {
    const stored = await replies.get(id);
    if (stored) await replies.put({ ...stored, ...afterUse(stored, at), updatedAt: Date.now() });
  });
}

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
