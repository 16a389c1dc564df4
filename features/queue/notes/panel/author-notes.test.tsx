// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { relaxedDatabase, strictDatabase } from '../../../../storage/database';
import { renderScreen } from '../../../../tests/screen/render-screen';
import { sampleFlag } from '../../../crisis/flags/sample-flag';
import { ownBrand, someone } from '../../sample-facts';
import { saveNote } from '../records';
import { AuthorNotes, useWritingNote } from './author-notes';
import { NoteLine } from './note-line';

const { authorNotes, flags } = strictDatabase;
const { comments, authors, brands } = relaxedDatabase;
const camille = { handle: 'camille.d', name: 'Camille Dubreuil', address: null };
const FIRST = someone('facebook:1', { authorKey: 'facebook:camille.d', author: camille, at: 1 });
const SECOND = { ...FIRST, key: 'facebook:2', at: 2 };
const ELSEWHERE = someone('x:1', {
  network: 'x',
  authorKey: 'x:camdub',
  author: { ...camille, handle: 'CamDub' },
  at: 3,
});

function Rows() {
  const write = useWritingNote();
  return [FIRST, SECOND, ELSEWHERE].map((comment) => (
    <article key={comment.key} aria-label={comment.key}>
      <NoteLine comment={comment} isWhole={comment === SECOND} />
      <button type="button" onClick={() => write(comment)}>
        Write
      </button>
    </article>
  ));
}

const row = (key: string) => within(screen.getByRole('article', { name: key }));

function open(language: 'en' | 'fr' = 'en') {
  const rows = (
    <AuthorNotes>
      <Rows />
    </AuthorNotes>
  );
  renderScreen(rows, language);
  return userEvent.setup();
}

const seen = (key: string, handle: string) => ({
  key,
  network: key.startsWith('x') ? ('x' as const) : ('facebook' as const),
  handle,
  name: 'Camille DUBREUIL',
  address: null,
  lastSeenOn: 1,
  updatedAt: 1,
});

// fetched when it is first asked for, which on a busy machine takes its time
beforeAll(() => import('../editing/note-dialog'));
beforeEach(async () => {
  await Promise.all([authorNotes, flags, comments, authors, brands].map((table) => table.clear()));
  await comments.bulkPut([FIRST, SECOND, ELSEWHERE]);
  await authors.bulkPut([seen('facebook:camille.d', 'camille.d'), seen('x:camdub', 'CamDub')]);
  await brands.put(ownBrand);
});
afterEach(cleanup);

it('writes a note, shown beside each comment of theirs on the accounts linked by hand', async () => {
  const user = open();
  await user.click(row('facebook:2').getByRole('button', { name: 'Write' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Note about Camille Dubreuil' }));
  await user.click(dialog.getByRole('button', { name: 'Press' }));
  await user.type(dialog.getByRole('textbox', { name: 'Note' }), 'Daily, local desk.');
  expect(dialog.getByRole('combobox', { name: 'Erased' })).toHaveProperty('value', '90');
  // proposed, not linked
  expect(dialog.queryByText('CamDub')).toBeNull();
  await user.click(await dialog.findByRole('button', { name: 'Add CamDub (X)' }));
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  for (const key of ['facebook:1', 'facebook:2', 'x:1'])
    expect(await row(key).findByText('Daily, local desk.')).toBeTruthy();
  expect(row('x:1').getByText('Press')).toBeTruthy();
  await waitFor(() => expect(row('facebook:2').getByText(/their 2nd comment/)).toBeTruthy());
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(row('x:1').queryByText('Daily, local desk.')).toBeNull());
  expect(await authorNotes.count()).toBe(0);
});

it('takes an account typed by hand, none of one’s own, and nothing that names nobody', async () => {
  const user = open();
  await user.click(row('x:1').getByRole('button', { name: 'Write' }));
  const dialog = within(await screen.findByRole('dialog'));
  const field = dialog.getByRole('textbox', { name: 'Handle' });
  await user.type(field, 'TransVal{Enter}');
  expect(await dialog.findByText(/your brands’ own/)).toBeTruthy();
  await user.clear(field);
  await user.type(field, 'two words{Enter}');
  expect(await dialog.findByText(/without spaces/)).toBeTruthy();
  await user.clear(field);
  await user.type(field, 'https://www.facebook.com/Cam.Dub{Enter}');
  expect(await dialog.findByText('cam.dub')).toBeTruthy();
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  await waitFor(async () =>
    expect((await authorNotes.toArray())[0]?.authorKeys).toEqual(['x:camdub', 'facebook:cam.dub']),
  );
});

it('asks before it joins two notes, and loses nothing that was written when told not to', async () => {
  const about = (authorKeys: string[], text: string) =>
    saveNote(null, { authorKeys, type: 'customer', text, expiresAt: null });
  await about(['facebook:camille.d'], 'Season ticket.');
  await about(['x:camdub'], 'Complains at night.');
  const user = open();
  await row('facebook:1').findByText('Season ticket.');
  await user.click(row('facebook:1').getByRole('button', { name: 'Write' }));
  let dialog = within(await screen.findByRole('dialog', { name: /^Note about/ }));
  await user.type(dialog.getByRole('textbox', { name: 'Note' }), ' Since 2019.');
  await user.click(await dialog.findByRole('button', { name: 'Add CamDub (X)' }));
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  let question = within(await screen.findByRole('dialog', { name: /already/ }));
  expect(question.getByText('Complains at night.')).toBeTruthy();
  await user.click(question.getByRole('button', { name: 'Cancel' }));
  dialog = within(await screen.findByRole('dialog', { name: /^Note about/ }));
  expect(dialog.getByRole('textbox', { name: 'Note' })).toHaveProperty(
    'value',
    'Season ticket. Since 2019.',
  );
  expect(await authorNotes.count()).toBe(2);
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  question = within(await screen.findByRole('dialog', { name: /already/ }));
  await user.click(question.getByRole('button', { name: 'Join the notes' }));
  await waitFor(async () =>
    expect(await authorNotes.toArray()).toMatchObject([
      { text: 'Season ticket. Since 2019.\nComplains at night.', expiresAt: null },
    ]),
  );
});

it('removes a note, and takes that back', async () => {
  await saveNote(null, {
    authorKeys: ['x:camdub'],
    type: 'troll',
    text: 'Every night.',
    expiresAt: null,
  });
  const user = open();
  await row('x:1').findByText('Every night.');
  await user.click(row('x:1').getByRole('button', { name: 'Write' }));
  await user.click(await screen.findByRole('button', { name: 'Remove the note' }));
  await waitFor(() => expect(row('x:1').queryByText('Every night.')).toBeNull());
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await row('x:1').findByText('Every night.')).toBeTruthy();
});

it('says in French what somebody wrote before, and nothing about a first comment', async () => {
  await flags.put(sampleFlag({ key: 'facebook:1' }));
  open('fr');
  expect(await row('facebook:2').findByText('son 2e commentaire, 1 alerte')).toBeTruthy();
  expect(row('facebook:1').queryByText(/commentaire/)).toBeNull();
});
