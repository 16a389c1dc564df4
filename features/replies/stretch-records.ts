import { strictDatabase } from '../../storage/database';
import type { Reply } from './model';

/** Written at a stretch: a few milliseconds of work, after which the page draws again while the transaction stays open. */
const STRETCH = 500;

/**
 * Puts replies, within the caller's transaction.
 * @param onStretch told after each stretch how many are put; what it throws gives the transaction up
 */
export async function putInStretches(
  rows: readonly Reply[],
  onStretch?: (done: number) => void,
): Promise<void> {
  for (let at = 0; at < rows.length; at += STRETCH) {
    await strictDatabase.replies.bulkPut(rows.slice(at, at + STRETCH));
    onStretch?.(Math.min(rows.length, at + STRETCH));
  }
}
