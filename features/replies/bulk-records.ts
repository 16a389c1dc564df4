import { strictDatabase } from '../../storage/database';
import { writeOnce } from '../../storage/write-once';
import type { Reply } from './model';
import { withoutClashes } from './shortcut-clash';

const { replies } = strictDatabase;

/** Written at a stretch: a few milliseconds of work, after which the page draws again. */
const STRETCH = 500;

/** Told after each stretch: how many of all are written. Nothing counts until all are. */
export type OnProgress = (done: number, all: number) => void;

/** What a change did. */
export interface Changed {
  /** The replies as they were, for `putRepliesBack`. */
  before: Reply[];
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

async function writeAll(rows: readonly Reply[], onProgress: OnProgress | undefined): Promise<void> {
  for (let at = 0; at < rows.length; at += STRETCH) {
    await replies.bulkPut(rows.slice(at, at + STRETCH));
    onProgress?.(Math.min(rows.length, at + STRETCH), rows.length);
  }
}

/** Whether a reply may now stand beside others than before. */
const meetsOthers = (before: Reply | undefined, after: Reply): boolean =>
  before?.brandId !== after.brandId || (before.state === 'archived' && after.state !== 'archived');

/**
 * Changes several replies, all or none; in one transaction however many they are. A reply brought back, or given to other
 * brands, loses a shortcut that another already has there.
 */
export async function changeReplies(
  ids: readonly string[],
  changed: (reply: Reply) => Partial<Reply>,
  onProgress?: OnProgress,
): Promise<Changed> {
  let before: Reply[] = [];
  let shortcutsLost = 0;
  await writeOnce(strictDatabase, [replies], null, async () => {
    before = (await readAll(ids)).filter((reply) => reply !== undefined);
    const updatedAt = Date.now();
    let after = before.map((reply) => ({ ...reply, ...changed(reply), updatedAt }));
    if (after.some((reply, i) => meetsOthers(before[i], reply))) {
      const library = await replies.toArray();
      const meant = after;
      after = withoutClashes(
        meant,
        library.filter(({ deletedAt }) => deletedAt === null),
      );
      shortcutsLost = after.filter(({ shortcut }, i) => shortcut !== meant[i]?.shortcut).length;
    }
    await writeAll(after, onProgress);
  });
  return { before, shortcutsLost };
}

/** Takes a change of several replies back, all or none. Uses counted since then stay counted. */
export async function putRepliesBack(
  before: readonly Reply[],
  onProgress?: OnProgress,
): Promise<void> {
  await writeOnce(strictDatabase, [replies], null, async () => {
    const stored = await readAll(before.map(({ id }) => id));
    const updatedAt = Date.now();
    const rows = before.map((reply, i) => {
      const { timesUsed, lastUsedAt } = stored[i] ?? reply;
      return { ...reply, timesUsed, lastUsedAt, updatedAt };
    });
    await writeAll(rows, onProgress);
  });
}
