import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { strictDatabase } from '../../../storage/database';
import type { WrittenNote } from './join-notes';
import { LONGEST_NOTE } from './model';
import {
  byAccount,
  eraseEndedNotes,
  liveNotes,
  liveNotesOf,
  removeNote,
  saveNote,
  unlinkAccount,
} from './records';

const { authorNotes } = strictDatabase;
const DAY = 86_400_000;
const NOW = Date.now();

const written = (given: Partial<WrittenNote> = {}): WrittenNote => ({
  authorKeys: ['facebook:camille.d'],
  type: 'ambassador',
  text: 'Answers others before we do.',
  expiresAt: NOW + 90 * DAY,
  ...given,
});

async function saved(given: Partial<WrittenNote> = {}, id: string | null = null) {
  const done = await saveNote(id, written(given), [], NOW);
  if (done.kind !== 'saved') throw new Error('another note is about that account');
  const note = (await authorNotes.toArray()).find(({ authorKeys }) =>
    authorKeys.includes((given.authorKeys ?? written().authorKeys)[0] ?? ''),
  );
  if (note === undefined) throw new Error('no note was stored');
  return { note, undo: done.undo };
}

const first = <T>(live: { subscribe(next: (value: T) => void): unknown }): Promise<T> =>
  new Promise((resolve) => live.subscribe(resolve));

beforeEach(() => authorNotes.clear());

it('writes a note, seen by each account that was linked to it', async () => {
  await saved({ authorKeys: ['facebook:camille.d', 'x:camdub'] });
  const notes = await first(liveNotesOf(['x:camdub', 'x:nobody']));
  expect([...notes.keys()].sort()).toEqual(['facebook:camille.d', 'x:camdub']);
  expect(notes.get('x:camdub')).toMatchObject({ type: 'ambassador', createdAt: NOW });
});

it('changes a note in its place, and takes that back', async () => {
  const { note } = await saved();
  const { undo } = await saved({ text: 'Works for us now.', type: 'colleague' }, note.id);
  expect(await authorNotes.toArray()).toMatchObject([{ id: note.id, type: 'colleague' }]);
  expect(await undo()).toBe(true);
  expect(await authorNotes.toArray()).toEqual([note]);
});

it('takes a new note back, but not once it was changed or erased', async () => {
  const { undo } = await saved();
  expect(await undo()).toBe(true);
  expect(await authorNotes.count()).toBe(0);
  const again = await saved();
  await saved({ text: 'Other words.' }, again.note.id);
  expect(await again.undo()).toBe(false);
  await authorNotes.clear();
  expect(await again.undo()).toBe(false);
  expect(await authorNotes.count()).toBe(0);
});

it('asks before two notes become one, and then takes the accounts and words of both', async () => {
  const { note: facebook } = await saved();
  const { note: other } = await saved({ authorKeys: ['x:camdub'], text: 'Journalist?' });
  const both = written({ authorKeys: ['facebook:camille.d', 'x:camdub'] });
  const asked = await saveNote(facebook.id, both, [], NOW);
  expect(asked).toEqual({ kind: 'asks', others: [other] });
  expect(await authorNotes.count()).toBe(2);
  const joined = await saveNote(facebook.id, both, [other.id], NOW);
  expect(await authorNotes.toArray()).toMatchObject([
    {
      id: facebook.id,
      authorKeys: ['facebook:camille.d', 'x:camdub'],
      text: 'Answers others before we do.\nJournalist?',
    },
  ]);
  if (joined.kind === 'saved') expect(await joined.undo()).toBe(true);
  expect(await authorNotes.bulkGet([facebook.id, other.id])).toEqual([facebook, other]);
  expect(await authorNotes.count()).toBe(2);
});

it('cuts words of two long notes where a backup would refuse them', async () => {
  await saved({ authorKeys: ['x:camdub'], text: 'b'.repeat(LONGEST_NOTE) });
  const [other] = await authorNotes.toArray();
  const long = written({ authorKeys: ['x:camdub', 'x:two'], text: 'a'.repeat(LONGEST_NOTE) });
  await saveNote(null, long, [other?.id ?? ''], NOW);
  expect((await authorNotes.toArray())[0]?.text).toHaveLength(LONGEST_NOTE);
});

it('unlinks an account; with the last one the note goes; both can be taken back', async () => {
  const { note } = await saved({ authorKeys: ['facebook:camille.d', 'x:camdub'] });
  await unlinkAccount(note.id, 'x:camdub');
  expect((await authorNotes.get(note.id))?.authorKeys).toEqual(['facebook:camille.d']);
  const undo = await unlinkAccount(note.id, 'facebook:camille.d');
  expect(await authorNotes.count()).toBe(0);
  expect(await undo?.()).toBe(true);
  expect(await unlinkAccount(note.id, 'x:camdub')).toBeNull();
  const putBack = await removeNote(note.id);
  expect(await authorNotes.count()).toBe(0);
  expect(await putBack?.()).toBe(true);
  expect(await authorNotes.count()).toBe(1);
});

it('shows no note that has ended, and erases it', async () => {
  await saved({ expiresAt: NOW - 1 });
  await saved({ authorKeys: ['x:kept'], expiresAt: null });
  expect((await first(liveNotes())).map(({ authorKeys }) => authorKeys)).toEqual([['x:kept']]);
  expect(byAccount(await authorNotes.toArray(), NOW).has('facebook:camille.d')).toBe(false);
  await eraseEndedNotes(NOW);
  expect((await authorNotes.toArray()).map(({ authorKeys }) => authorKeys)).toEqual([['x:kept']]);
});

it('begins anew where a note has ended, without its words', async () => {
  await saved({ expiresAt: NOW - 1, text: 'Old words.' });
  expect(await saveNote(null, written(), [], NOW)).toMatchObject({ kind: 'saved' });
  expect(await authorNotes.toArray()).toMatchObject([{ text: written().text }]);
});

it('asks before it writes anew what was erased while it was being changed', async () => {
  const { note } = await saved();
  await authorNotes.clear();
  expect(await saveNote(note.id, written(), [], NOW)).toEqual({ kind: 'gone' });
  expect(await authorNotes.count()).toBe(0);
});
