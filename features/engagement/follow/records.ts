import { liveQuery, type Observable } from 'dexie';
import { strictDatabase } from '../../../storage/database';
import { erasuresSoFar } from '../../../storage/erasure-count';
import { writeOnce } from '../../../storage/write-once';
import { tidyLabels } from './labels';
import { type Follow, LONGEST_NOTE } from './model';

const { follows } = strictDatabase;

/** What can be followed: a post by its key, an account by its author's key. */
export type Followable = Pick<Follow, 'kind' | 'followedKey' | 'network'>;

/** Takes back what was done, keeping what was changed since; nothing where somebody was erased since. */
export type TakeBack = () => Promise<void>;

const keyOf = ({ kind, followedKey }: Followable): [string, string] => [kind, followedKey];

const fresh = ({ kind, followedKey, network }: Followable, at: number): Follow => ({
  kind,
  followedKey,
  network,
  labels: [],
  note: '',
  createdAt: at,
  updatedAt: at,
});

/** All that is followed, the latest first, and again whenever something of it changes. */
export function liveFollows(): Observable<Follow[]> {
  return liveQuery(async () =>
    (await follows.toArray()).sort((one, other) => other.createdAt - one.createdAt),
  );
}

/** Whether and how something is followed, and again whenever that changes; undefined: it isn't. */
export function liveFollow(
  kind: Follow['kind'],
  followedKey: string,
): Observable<Follow | undefined> {
  return liveQuery(() => follows.get([kind, followedKey]));
}

/**
 * Runs in a transaction on what is stored of it now; undefined deletes the row.
 * @param since `erasuresSoFar`, when what it takes back was done: nothing is changed where that isn't the same any more
 * @returns `erasuresSoFar`
 */
async function change(
  what: Followable,
  toBe: (stored: Follow | undefined, at: number) => Follow | undefined,
  since: number | null = null,
): Promise<number> {
  let erasures = 0;
  await writeOnce(strictDatabase, [follows], null, async () => {
    erasures = await erasuresSoFar(strictDatabase);
    if (since !== null && erasures !== since) return;
    const stored = await follows.get(keyOf(what));
    // each write has a later time than the one before, so that it can be told whether one was made since
    const next = toBe(stored, Math.max(Date.now(), (stored?.updatedAt ?? 0) + 1));
    if (next === undefined) await follows.delete(keyOf(what));
    else await follows.put(next);
  });
  return erasures;
}

/** Follows a post or an account; one that is followed stays as it is. */
export async function follow(what: Followable): Promise<TakeBack> {
  let made: Follow | undefined;
  const since = await change(what, (stored, at) => {
    made = stored === undefined ? fresh(what, at) : undefined;
    return stored ?? made;
  });
  const isMade = (now: Follow | undefined): boolean =>
    now?.createdAt === made?.createdAt && now?.updatedAt === made?.updatedAt;
  return async () => {
    await change(what, (now) => (isMade(now) ? undefined : now), since);
  };
}

/** Follows it no more; its labels and its note go with it until that is taken back. */
export async function unfollow(what: Followable): Promise<TakeBack> {
  let before: Follow | undefined;
  const since = await change(what, (stored) => {
    before = stored;
    return undefined;
  });
  return async () => {
    await change(what, (now) => now ?? before, since);
  };
}

/** Writes one field, following what wasn't; taking it back leaves it followed only if it was. */
async function write(
  what: Followable,
  field: Partial<Pick<Follow, 'labels' | 'note'>>,
): Promise<TakeBack> {
  let before: Follow | undefined;
  let writtenAt = 0;
  const since = await change(what, (stored, at) => {
    before = stored;
    writtenAt = at;
    return { ...(stored ?? fresh(what, at)), ...field, updatedAt: at };
  });
  const asBefore = (now: Follow | undefined, at: number): Follow | undefined => {
    if (now === undefined) return undefined;
    if (before === undefined) return now.updatedAt === writtenAt ? undefined : now;
    const { labels, note } = before;
    const old = 'labels' in field ? { labels } : { note };
    return { ...now, ...old, updatedAt: at };
  };
  return async () => {
    await change(what, asBefore, since);
  };
}

/** Sets the labels of a post or an account, tidied, and follows it. */
export function setLabels(what: Followable, labels: readonly string[]): Promise<TakeBack> {
  return write(what, { labels: tidyLabels(labels) });
}

/** Sets the note on a post or an account, cut to what a note holds, and follows it. */
export function setNote(what: Followable, note: string): Promise<TakeBack> {
  return write(what, { note: note.trim().slice(0, LONGEST_NOTE) });
}
