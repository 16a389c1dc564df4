// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { strictDatabase } from '../../../storage/database';
import { renderScreen } from '../../../tests/screen/render-screen';
import { sampleReply } from '../sample-reply';
import { createLibraryStore } from './library-store';
import { RepliesPage } from './replies-page';

beforeEach(async () => {
  await strictDatabase.replies.clear();
  await strictDatabase.replies.bulkPut([
    sampleReply({
      id: 'a',
      title: 'Delay',
      shortcut: 'delay',
      timesUsed: 9,
      tags: ['bus'],
      position: 1,
    }),
    sampleReply({
      id: 'b',
      title: 'Thanks',
      timesUsed: 5,
      state: 'draft',
      networks: ['x'],
      position: 2,
    }),
    sampleReply({ id: 'c', title: 'Old', state: 'archived' }),
  ]);
});
afterEach(cleanup);

async function open() {
  const user = userEvent.setup();
  renderScreen(<RepliesPage brand={null} brands={[]} store={createLibraryStore()} />);
  await screen.findByRole('link', { name: 'Delay' });
  return user;
}

const titles = () => screen.queryAllByRole('link').map((link) => link.textContent);
const more = (user: ReturnType<typeof userEvent.setup>) =>
  user.click(
    within(screen.getByRole('region', { name: /chosen$/ })).getByRole('button', {
      name: 'More',
    }),
  );
const stored = (id: string) => strictDatabase.replies.get(id);

it('searches as the panel does, and filters by state', async () => {
  const user = await open();
  expect(titles()).toEqual(['Delay', 'Thanks']);
  await user.type(screen.getByRole('searchbox'), '/del');
  expect(titles()).toEqual(['Delay']);
  await user.clear(screen.getByRole('searchbox'));
  await user.click(screen.getByRole('button', { name: 'State' }));
  await user.click(await screen.findByRole('menuitemcheckbox', { name: 'Archived' }));
  expect(titles()).toEqual(['Old']);
});

it('changes several at once, and takes it back', async () => {
  const user = await open();
  await user.click(screen.getByRole('checkbox', { name: 'Choose all' }));
  await user.click(screen.getByRole('button', { name: 'Archive' }));
  await waitFor(async () => expect((await stored('b'))?.state).toBe('archived'));
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect((await stored('b'))?.state).toBe('draft'));
  expect((await stored('a'))?.state).toBe('approved');
  expect(await screen.findByRole('link', { name: 'Thanks' })).toBeDefined();
});

it('tags those chosen, once', async () => {
  const user = await open();
  await user.click(screen.getByRole('checkbox', { name: 'Choose “Delay”' }));
  await user.click(screen.getByRole('button', { name: 'Add a tag' }));
  const dialog = await screen.findByRole('textbox', { name: 'Tag' });
  await user.type(dialog, 'bus{Enter}');
  await screen.findByText('Tag “bus” added.');
  expect((await stored('a'))?.tags).toEqual(['bus']);
  expect((await stored('b'))?.tags).toEqual([]);
});

it('deletes with a way back that keeps what was counted since', async () => {
  const user = await open();
  await user.click(screen.getByRole('checkbox', { name: 'Choose “Delay”' }));
  await more(user);
  await user.click(await screen.findByRole('menuitem', { name: 'Delete' }));
  await screen.findByText('“Delay” deleted.');
  await strictDatabase.replies.update('a', { timesUsed: 10 });
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByRole('link', { name: 'Delay' });
  expect(await stored('a')).toMatchObject({ deletedAt: null, timesUsed: 10 });
});

it('opens a row’s menu by keyboard, and marks a favourite', async () => {
  const user = await open();
  screen.getByRole('button', { name: 'Other actions for “Delay”' }).focus();
  await user.keyboard('{Enter}');
  await user.click(await screen.findByRole('menuitemcheckbox', { name: 'Favourite' }));
  await waitFor(async () => expect((await stored('a'))?.favourite).toBe(true));
});

it('stands in its own order, in which Alt and the arrows move a reply; said, and taken back', async () => {
  const user = await open();
  screen.getByRole('link', { name: 'Thanks' }).focus();
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
  expect(titles()).toEqual(['Thanks', 'Delay']);
  await screen.findByText('“Thanks” is now number 1 of 2.');
  expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Thanks' }));
  expect((await stored('b'))?.position).toBeLessThan(1);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(titles()).toEqual(['Delay', 'Thanks']));
  await waitFor(async () => expect((await stored('b'))?.position).toBe(2));
});

it('moves to the top by the row’s menu, and not while the rows stand in another order', async () => {
  const user = await open();
  await user.click(screen.getByRole('button', { name: 'Other actions for “Thanks”' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Move to the top' }));
  await waitFor(() => expect(titles()).toEqual(['Thanks', 'Delay']));
  await user.click(screen.getByRole('button', { name: /^Used/ }));
  expect(titles()).toEqual(['Delay', 'Thanks']);
  await user.click(screen.getByRole('button', { name: 'Other actions for “Thanks”' }));
  expect(await screen.findByRole('menuitem', { name: 'Edit' })).toBeDefined();
  expect(screen.queryByRole('menuitem', { name: 'Move to the top' })).toBeNull();
  await user.keyboard('{Escape}');
  await user.click(screen.getByRole('button', { name: 'Back to your order' }));
  expect(titles()).toEqual(['Thanks', 'Delay']);
});

it('marks several as crisis-safe, shows the mark, and filters by it', async () => {
  const user = await open();
  await user.click(screen.getByRole('checkbox', { name: 'Choose “Delay”' }));
  await more(user);
  await user.click(
    await screen.findByRole('menuitem', { name: 'Keep on offer during an incident' }),
  );
  expect(await screen.findByRole('img', { name: 'Crisis-safe' })).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Mark' }));
  await user.click(await screen.findByRole('menuitemcheckbox', { name: 'Crisis-safe' }));
  expect(titles()).toEqual(['Delay']);
});

it('reads several tags given at once as the editor does', async () => {
  const user = await open();
  await user.click(screen.getByRole('checkbox', { name: 'Choose “Delay”' }));
  await user.click(screen.getByRole('button', { name: 'Add a tag' }));
  await user.type(await screen.findByRole('textbox', { name: 'Tag' }), 'bus, late; tram{Enter}');
  await waitFor(async () => expect((await stored('a'))?.tags).toEqual(['bus', 'late', 'tram']));
});

it('takes a tag away, and gives several other networks', async () => {
  const user = await open();
  await user.click(screen.getByRole('checkbox', { name: 'Choose all' }));
  await user.click(screen.getByRole('button', { name: 'Add a tag' }));
  await user.click(await screen.findByRole('button', { name: 'Take the tag “bus” away' }));
  await waitFor(async () => expect((await stored('a'))?.tags).toEqual([]));
  await user.click(screen.getByRole('checkbox', { name: 'Choose all' }));
  await more(user);
  await user.click(await screen.findByRole('menuitem', { name: 'Where they serve…' }));
  const dialog = within(screen.getByRole('dialog'));
  await user.click(dialog.getByRole('radio', { name: 'Only these' }));
  await user.click(dialog.getByRole('button', { name: 'LinkedIn' }));
  await user.click(dialog.getByRole('button', { name: 'Change 2 replies' }));
  await waitFor(async () => expect((await stored('b'))?.networks).toEqual(['linkedin']));
  expect((await stored('b'))?.language).toBe('fr');
});
