import { liveQuery, type Observable } from 'dexie';
import { strictDatabase } from '../../../storage/database';
import { type FollowUnder, followUnder } from '../../../storage/follow-under';
import { writeOnce } from '../../../storage/write-once';
import type { ClosingReason, Flag, FlagState } from './model';

const { flags } = strictDatabase;

/** All flags, the latest raised first, and again whenever one changes. */
export function liveFlags(): Observable<Flag[]> {
  return liveQuery(async () =>
    (await flags.toArray()).sort((one, other) => other.raisedAt - one.raisedAt),
  );
}

/** The flag on a comment or post, and again whenever it changes; undefined while there is none. */
export function liveFlag(key: string): Observable<Flag | undefined> {
  return liveQuery(() => flags.get(key));
}

/** Follows the flags on posts and under them, by the key of what they are on. */
export const followFlags = (
  onRows: (rows: ReadonlyMap<string, Flag>) => void,
  onError: (error: unknown) => void,
): FollowUnder => followUnder(flags, onRows, onError);

/** What a flag's next state is, and why. */
interface NextStep {
  state: FlagState;
  /** Null unless closed. */
  reason: ClosingReason | null;
  words: string;
}

/**
 * Sets the state of flags, all or none.
 * @returns the flags as they were before, for `restoreFlags`
 */
export async function stepFlags(keys: readonly string[], next: NextStep): Promise<Flag[]> {
  let before: Flag[] = [];
  await writeOnce(strictDatabase, [flags], null, async () => {
    const at = Date.now();
    before = (await flags.bulkGet([...keys])).filter((flag) => flag !== undefined);
    const after = before.map((flag) => ({
      ...flag,
      state: next.state,
      steps: [...flag.steps, { at, ...next, cause: null }],
      updatedAt: at,
    }));
    await flags.bulkPut(after);
  });
  return before;
}

/**
 * Puts back the states that flags had, keeping what else was changed since: the undo of `stepFlags`. One that was taken
 * away meanwhile stays away.
 */
export async function restoreFlags(before: readonly Flag[]): Promise<void> {
  await writeOnce(strictDatabase, [flags], null, async () => {
    const now = await flags.bulkGet(before.map(({ key }) => key));
    const put = before.flatMap(({ state, steps: { length } }, at) => {
      const flag = now[at];
      if (flag === undefined) return [];
      // not the steps as they were: somebody whom they named may have been erased since
      return { ...flag, state, steps: flag.steps.slice(0, length), updatedAt: Date.now() };
    });
    await flags.bulkPut(put);
  });
}

/** Writes the person's note on a flag; one that is gone is left alone. */
export async function noteOnFlag(key: string, note: string): Promise<void> {
  await writeOnce(strictDatabase, [flags], null, () =>
    flags.update(key, { note, updatedAt: Date.now() }),
  );
}

/** Takes a flag away: the undo of raising one by hand. */
export async function removeFlag(key: string): Promise<void> {
  await writeOnce(strictDatabase, [flags], null, () => flags.delete(key));
}
