// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { RouteProvider } from '../../../../components/hash-route';
import { relaxedDatabase, strictDatabase } from '../../../../storage/database';
import { renderScreen } from '../../../../tests/screen/render-screen';
import { sampleFlag } from '../../../crisis/flags/sample-flag';
import { decided, ourReply, ownBrand, someone } from '../../sample-facts';
import { personStep } from '../person-step';
import { saveNote } from '../records';
import { PeoplePage } from './people-page';

// 32 MB of noise are for a real browser's files
vi.mock('../../../../storage/author/stir-files', () => ({ stirFiles: async () => undefined }));

const { comments, authors, brands } = relaxedDatabase;
const KEY = 'facebook:zoe.l';
const zoe = { handle: 'zoe.l', name: 'Zoé Lacroix', address: 'https://www.facebook.com/zoe.l' };

const seen = (key: string, handle: string, name: string, updatedAt: number) => ({
  key,
  network: 'facebook' as const,
  handle,
  name,
  address: null,
  lastSeenOn: 20_000,
  updatedAt,
});

function open(step: string | null) {
  renderScreen(
    <RouteProvider>
      <PeoplePage step={step} />
    </RouteProvider>,
  );
  return userEvent.setup();
}

beforeEach(async () => {
  location.hash = '';
  for (const table of strictDatabase.tables) if (table.name !== 'meta') await table.clear();
  await brands.put(ownBrand);
  await authors.bulkPut([
    seen(KEY, 'zoe.l', 'Zoé Lacroix', 2),
    seen('facebook:bob', 'bob', 'Bob Martin', 1),
    seen('facebook:transval', 'transval', 'TransVal', 3),
  ]);
  const theirs = someone('facebook:1', {
    authorKey: KEY,
    author: zoe,
    text: 'Still no bus.',
    at: 1,
  });
  await comments.bulkPut([
    theirs,
    { ...theirs, key: 'facebook:2', text: 'And today?', at: 2 },
    someone('facebook:3', { text: 'Ask @zoe.l, she knows.', at: 3 }),
    ourReply('facebook:9', 'facebook:1', 4),
  ]);
  await strictDatabase.flags.put(sampleFlag({ key: 'facebook:2', postKey: 'facebook:p' }));
  await strictDatabase.handlings.put(decided(theirs, 'private', 5)[1]);
});
afterEach(cleanup);

const note = () =>
  saveNote(null, {
    authorKeys: [KEY, 'x:zoelx'],
    type: 'press',
    text: 'Local desk.',
    expiresAt: null,
  });

it('lists those with a note first, then finds anybody by a part of the name or handle', async () => {
  await note();
  const user = open(null);
  await screen.findByRole('link', { name: 'Zoé Lacroix' });
  expect(screen.queryByRole('link', { name: 'Bob Martin' })).toBeNull();
  // linked by hand, and not seen yet
  expect(screen.getByRole('link', { name: 'zoelx' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'With a note', pressed: true }));
  await user.type(screen.getByRole('searchbox'), '@BOB');
  await waitFor(() => expect(screen.queryByRole('link', { name: 'Zoé Lacroix' })).toBeNull());
  const link = screen.getByRole('link', { name: 'Bob Martin' });
  expect(link.getAttribute('href')).not.toContain('bob');
  expect(screen.getByText('1 person')).toBeTruthy();
});

it('says so while nobody was seen', async () => {
  await authors.clear();
  open(null);
  expect(await screen.findByText('Nobody seen yet')).toBeTruthy();
});

it('shows what somebody wrote, its state, the alert and our answer', async () => {
  await note();
  open(personStep(KEY));
  expect(await screen.findByRole('heading', { name: 'Zoé Lacroix' })).toBeTruthy();
  expect(screen.getByText('2 comments · 1 alert · 1 answer')).toBeTruthy();
  expect(screen.getByText('Still no bus.')).toBeTruthy();
  expect(screen.getByText(/Moved to private/)).toBeTruthy();
  expect(screen.getByText(/Merci, nous regardons/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'See the alert' })).toBeTruthy();
  expect(screen.getByText('Local desk.')).toBeTruthy();
});

it('takes an account off, and takes that back', async () => {
  await note();
  const user = open(personStep(KEY));
  await user.click(await screen.findByRole('button', { name: 'Take zoelx off' }));
  await waitFor(() => expect(screen.queryByText('zoelx')).toBeNull());
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByText('zoelx')).toBeTruthy();
});

it('erases only once the handle is typed, says what goes and what went', async () => {
  await note();
  const user = open(personStep(KEY));
  await user.click(await screen.findByRole('button', { name: 'Erase this person…' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText('6 records go:')).toBeTruthy();
  expect(dialog.getByText('Accounts: zoe.l (Facebook), zoelx (X).')).toBeTruthy();
  const sure = dialog.getByRole('button', { name: 'Erase for good' });
  expect(sure).toHaveProperty('disabled', true);
  const field = dialog.getByRole('textbox', { name: 'To confirm, type zoe.l' });
  await user.type(field, 'zoe');
  expect(sure).toHaveProperty('disabled', true);
  await user.type(field, '.L');
  await user.click(sure);
  expect(await screen.findByText(/Erased: 6 records, 2 mentions\./)).toBeTruthy();
  expect(location.hash).toBe('#authors');
  const left = await Promise.all(strictDatabase.tables.map((table) => table.toArray()));
  expect(JSON.stringify(left)).not.toMatch(/zoe\.l|zoelx/i);
  expect(await comments.count()).toBe(2);
});

it('hands over a file whose name names nobody', async () => {
  const user = open(personStep(KEY));
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue(undefined);
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:file');
  await user.click(await screen.findByRole('button', { name: 'Export' }));
  expect(await screen.findByText('5 records exported.')).toBeTruthy();
  const [link] = clicked.mock.contexts as HTMLAnchorElement[];
  expect(link?.download).toMatch(/^vigie-person-\d{4}-\d\d-\d\d\.json$/);
});

it('erases no account of one’s own brand', async () => {
  open(personStep('facebook:transval'));
  const button = await screen.findByRole('button', { name: 'Erase this person…' });
  expect(button).toHaveProperty('disabled', true);
  expect(button.title).toMatch(/your own brand/);
});

it('says so when nothing is kept of whom a link means', async () => {
  open('nobody');
  expect(await screen.findByText('Nothing is kept about this person')).toBeTruthy();
});
