import { liveQuery, type Observable } from 'dexie';
import { uuidV7 } from '../../../messaging/uuid-v7';
import { strictDatabase } from '../../../storage/database';
import { erasuresSoFar } from '../../../storage/erasure-count';
import { writeOnce } from '../../../storage/write-once';
import { joinNotes, type WrittenNote } from './join-notes';
import { type AuthorNote, isInForce } from './model';

const { authorNotes } = strictDatabase;

/** The notes in force, the latest written first, and again whenever one changes. */
export function liveNotes(): Observable<AuthorNote[]> {
  return liveQuery(async () => {
    const now = Date.now();
    const notes = (await authorNotes.toArray()).filter((note) => isInForce(note, now));
    return notes.sort((one, other) => other.updatedAt - one.updatedAt);
  });
}

/** The notes in force about some accounts, by the account's key, and again whenever one changes. */
export function liveNotesOf(authorKeys: readonly string[]): Observable<Map<string, AuthorNote>> {
  return liveQuery(async () => byAccount(await notesAbout(authorKeys), Date.now()));
}

/** Notes by each account that they are about; those that have ended are left out. */
export function byAccount(notes: readonly AuthorNote[], now: number): Map<string, AuthorNote> {
  const inForce = notes.filter((note) => isInForce(note, now));
  return new Map(inForce.flatMap((note) => note.authorKeys.map((key) => [key, note] as const)));
}

/** The note in force about an account; null: none. */
export const noteAbout = async (authorKey: string): Promise<AuthorNote | null> =>
  byAccount(await notesAbout([authorKey]), Date.now()).get(authorKey) ?? null;

const notesAbout = (authorKeys: readonly string[]): Promise<AuthorNote[]> =>
  authorNotes
    .where('authorKeys')
    .anyOf([...authorKeys])
    .distinct()
    .toArray();

/**
 * Takes a change of notes back.
 * @returns false where one of them was changed, or somebody was erased, since then, and nothing was done
 */
export type UndoNotes = () => Promise<boolean>;

export type NoteSaved =
  | { kind: 'saved'; undo: UndoNotes }
  /** Other notes are about some of these accounts: nothing was written. */
  | { kind: 'asks'; others: AuthorNote[] }
  /** The note that was to be changed was erased meanwhile: nothing was written. */
  | { kind: 'gone' };

interface Change {
  put: AuthorNote[];
  remove: string[];
}

/** Changes notes, all or none, and knows how they were before. Called with no change, it does nothing. */
async function change(plan: () => Promise<Change | null>): Promise<UndoNotes | null> {
  let before: (AuthorNote | undefined)[] = [];
  let since = 0;
  let made: Change | null = null;
  await writeOnce(strictDatabase, [authorNotes], null, async () => {
    made = await plan();
    if (made === null) return;
    before = await authorNotes.bulkGet(idsOf(made));
    since = await erasuresSoFar(strictDatabase);
    await authorNotes.bulkDelete(made.remove);
    await authorNotes.bulkPut(made.put);
  });
  const done = made as Change | null;
  return done && (() => takeBack(done, before, since));
}

const idsOf = ({ put, remove }: Change): string[] => [...put.map(({ id }) => id), ...remove];

async function takeBack(
  made: Change,
  before: readonly (AuthorNote | undefined)[],
  since: number,
): Promise<boolean> {
  let isDone = false;
  await writeOnce(strictDatabase, [authorNotes], null, async () => {
    // a note that is removed doesn't tell whether it would be there without that
    if ((await erasuresSoFar(strictDatabase)) !== since) return;
    const ids = idsOf(made);
    const now = await authorNotes.bulkGet(ids);
    const left = new Map(made.put.map((note) => [note.id, note.updatedAt]));
    if (now.some((note, at) => note?.updatedAt !== left.get(ids[at] ?? ''))) return;
    await authorNotes.bulkDelete(made.put.map(({ id }) => id));
    await authorNotes.bulkPut(before.filter((note) => note !== undefined));
    isDone = true;
  });
  return isDone;
}

/**
 * Writes a note, a new one or in place of one. Accounts are of one note at most: where another is about one of these,
 * the two become one, if the person said so: so are accounts linked.
 * @param id of the note that is changed; null: a new one
 * @param joins ids of the other notes that it takes in
 * @throws NewerSchemaError when a newer Vigie wrote the database
 */
export async function saveNote(
  id: string | null,
  written: WrittenNote,
  joins: readonly string[] = [],
  now: number = Date.now(),
): Promise<NoteSaved> {
  let others: AuthorNote[] = [];
  let isGone = false;
  const undo = await change(async () => {
    isGone = id !== null && (await authorNotes.get(id)) === undefined;
    if (isGone) return null;
    const known = await notesAbout(written.authorKeys);
    const own = known.find((note) => note.id === id);
    const rest = known.filter((note) => note !== own);
    // one that has ended says nothing any more, and must not come back by another
    others = rest.filter((note) => isInForce(note, now));
    if (others.some((other) => !joins.includes(other.id))) return null;
    const createdAt = Math.min(now, ...[own ?? [], others].flat().map((note) => note.createdAt));
    const note = { ...joinNotes(written, others), id: own?.id ?? uuidV7(now), createdAt };
    return {
      put: [{ ...note, updatedAt: laterThan(own, now) }],
      remove: rest.map((other) => other.id),
    };
  });
  if (undo !== null) return { kind: 'saved', undo };
  return isGone ? { kind: 'gone' } : { kind: 'asks', others };
}

/** A clock set back must not make two writings look like one. */
const laterThan = (note: AuthorNote | undefined, now: number): number =>
  Math.max(now, (note?.updatedAt ?? 0) + 1);

/** Says that an account isn't the same person's after all; the last one takes the note with it. */
export function unlinkAccount(id: string, authorKey: string): Promise<UndoNotes | null> {
  return change(async () => {
    const note = await authorNotes.get(id);
    if (!note?.authorKeys.includes(authorKey)) return null;
    const authorKeys = note.authorKeys.filter((key) => key !== authorKey);
    if (authorKeys.length === 0) return { put: [], remove: [id] };
    return { put: [{ ...note, authorKeys, updatedAt: laterThan(note, Date.now()) }], remove: [] };
  });
}

/** Takes a note away. */
export function removeNote(id: string): Promise<UndoNotes | null> {
  return change(async () =>
    (await authorNotes.get(id)) === undefined ? null : { put: [], remove: [id] },
  );
}

/** Erases the notes that have ended. */
export async function eraseEndedNotes(now: number = Date.now()): Promise<void> {
  const ended = (note: AuthorNote) => !isInForce(note, now);
  if ((await authorNotes.filter(ended).count()) === 0) return;
  await writeOnce(strictDatabase, [authorNotes], null, () => authorNotes.filter(ended).delete());
}
