import { strictDatabase } from '../../storage/database';
import { writeOnce } from '../../storage/write-once';
import type { Reply } from './model';
import { withoutClashes } from './shortcut-clash';
import { putInStretches } from './stretch-records';
import { type Change, undone } from './undone';

const { replies } = strictDatabase;

/** Read at a stretch. */
const STRETCH = 500;

/** Told after each stretch: how many of all are written. Nothing counts until all are. */
export type OnProgress = (done: number, all: number) => void;

/** What a change did. */
export interface Changed {
  /** For `takeBack`. */
  changes: Change[];
  /** How many lost their shortcut because another reply has it. */
  shortcutsLost: number;
}

async function readAll(ids: readonly string[]): Promise<(Reply | undefined)[]> {
  const found: (Reply | undefined)[] = [];
  for (let at = 0; at < ids.length; at += STRETCH) {
    found.push(...(await replies.bulkGet(ids.slice(at, at + STRETCH))));
  }
  return found;
}

const isOffered = ({ deletedAt, state }: Reply): boolean =>
  deletedAt === null && state !== 'archived';

/** Whether a reply may now stand beside others than before, or answer to another shortcut. */
const meetsOthers = ({ before, after }: Change): boolean =>
  before.brandId !== after.brandId ||
  before.shortcut !== after.shortcut ||
  (!isOffered(before) && isOffered(after));

/** Writes the changes; one that would now have another's shortcut comes without. */
async function write(meant: readonly Change[], onProgress?: OnProgress): Promise<Changed> {
  const rows = meant.map(({ after }) => after);
  const kept = meant.some(meetsOthers) ? withoutClashes(rows, await replies.toArray()) : rows;
  await putInStretches(kept, (done) => onProgress?.(done, kept.length));
  return {
    changes: meant.map(({ before, after }, i) => ({ before, after: kept[i] ?? after })),
    shortcutsLost: kept.filter(({ shortcut }, i) => shortcut !== rows[i]?.shortcut).length,
  };
}

/**
 * Changes several replies, all or none; in one transaction however many they are. A reply brought back, or given to other
 * brands, loses a shortcut that another already has there.
 */
export async function changeReplies(
  ids: readonly string[],
  changed: (reply: Reply) => Partial<Reply>,
  onProgress?: OnProgress,
): Promise<Changed> {
  let done: Changed = { changes: [], shortcutsLost: 0 };
  await writeOnce(strictDatabase, [replies], null, async () => {
    const stored = (await readAll(ids)).filter((reply) => reply !== undefined);
    const updatedAt = Date.now();
    const meant = stored.map((before) => ({
      before,
      after: { ...before, ...changed(before), updatedAt },
    }));
    done = await write(meant, onProgress);
  });
  return done;
}

/**
 * Takes a change of several replies back, all or none. Only what it changed goes back, and of that only what nobody
 * changed again since: an undo offered a while ago must not cost what was written meanwhile.
 */
export async function takeBack(
  changes: readonly Change[],
  onProgress?: OnProgress,
): Promise<Changed> {
  let done: Changed = { changes: [], shortcutsLost: 0 };
  await writeOnce(strictDatabase, [replies], null, async () => {
    const stored = await readAll(changes.map(({ before }) => before.id));
    const updatedAt = Date.now();
    const meant = changes.flatMap((change, i) => {
      const now = stored[i];
      return now ? { before: now, after: { ...undone(now, change), updatedAt } } : [];
    });
    done = await write(meant, onProgress);
  });
  return done;
}
