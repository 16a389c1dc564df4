import { uuidV7 } from '../../../messaging/uuid-v7';
import { strictDatabase } from '../../../storage/database';
import { writeOnce } from '../../../storage/write-once';
import type { Reply } from '../model';
import { bareShortcut, clashOf } from '../shortcut-clash';
import { putInStretches } from '../stretch-records';
import { fingerprint } from './fingerprint';
import type { ImportPlan } from './import-plan';
import type { Pace } from './pace';

const { replies, imports } = strictDatabase;

/** Imports that can still be undone. */
const KEPT = 10;

/** `library-changed`: these replies were edited, removed or lost their shortcut to another since the plan was made. */
export type RunOutcome =
  | { ok: true; id: string }
  | { ok: false; why: 'library-changed'; titles: string[] };

/** Undoes the transaction; never leaves this file. */
class LibraryChanged extends Error {
  constructor(readonly titles: string[]) {
    super();
  }
}

/** What the plan would no longer do as it was shown. */
function outdated({ added, changed }: ImportPlan, library: ReadonlyMap<string, Reply>): string[] {
  const own = new Set(changed.map(({ before }) => before.id));
  const holders = new Map<string, Reply[]>();
  for (const reply of library.values()) {
    const shortcut = bareShortcut(reply.shortcut);
    if (shortcut === '' || reply.deletedAt !== null || own.has(reply.id)) continue;
    holders.set(shortcut, [...(holders.get(shortcut) ?? []), reply]);
  }
  const isTaken = (reply: Reply): boolean =>
    clashOf(reply, holders.get(bareShortcut(reply.shortcut)) ?? []) !== undefined;
  const isEdited = (before: Reply): boolean => {
    const stored = library.get(before.id);
    return stored === undefined || fingerprint(stored) !== fingerprint(before);
  };
  return [
    ...added
      .filter(({ reply }) => isTaken(reply) || library.get(reply.id)?.deletedAt === null)
      .map(({ reply }) => reply.title),
    ...changed
      .filter(({ before, after }) => isEdited(before) || isTaken(after))
      .map(({ before }) => before.title),
  ];
}

/**
 * Carries a plan out: all of it or, when the library has changed since, nothing. Uses are never touched.
 * @param name the file's, for the list of imports
 * @throws the signal's reason when given up: nothing is written
 */
export async function runImport(
  plan: ImportPlan,
  name: string,
  { signal, onProgress }: Pace = {},
): Promise<RunOutcome> {
  const at = Date.now();
  const id = uuidV7(at);
  try {
    await writeOnce(strictDatabase, [replies, imports], null, async () => {
      const library = new Map((await replies.toArray()).map((reply) => [reply.id, reply]));
      const titles = outdated(plan, library);
      if (titles.length > 0) throw new LibraryChanged(titles);
      const written = [
        ...plan.added.map(({ reply }) => reply),
        ...plan.changed.map(({ after }) => after),
      ];
      // a reply that was removed here comes back with the uses that it had
      const rows = written.map((reply): Reply => {
        const { timesUsed, lastUsedAt } = library.get(reply.id) ?? reply;
        return { ...reply, timesUsed, lastUsedAt, updatedAt: at };
      });
      const before = written.flatMap((reply) => library.get(reply.id) ?? []);
      const added = plan.added.map(({ reply }) => reply.id).filter((added) => !library.has(added));
      const prints = new Map(rows.map((reply) => [reply.id, fingerprint(reply)]));
      const ids = [...added, ...before.map((reply) => reply.id)];
      signal?.throwIfAborted();
      await putInStretches(rows, (done) => {
        signal?.throwIfAborted();
        onProgress?.(done / rows.length);
      });
      await imports.add({
        id,
        name,
        at,
        added,
        before,
        prints: ids.map((key) => prints.get(key) ?? ''),
      });
      const past = await imports.orderBy('id').primaryKeys();
      await imports.bulkDelete(past.slice(0, -KEPT));
    });
    return { ok: true, id };
  } catch (error) {
    if (error instanceof LibraryChanged) {
      return { ok: false, why: 'library-changed', titles: error.titles };
    }
    throw error;
  }
}
