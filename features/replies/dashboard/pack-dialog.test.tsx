// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { strictDatabase } from '../../../storage/database';
import { renderScreen } from '../../../tests/screen/render-screen';
import { sampleReply } from '../sample-reply';
import { shopEn } from '../starter/packs/shop-en';
import { transportEn } from '../starter/packs/transport-en';
import { createLibraryStore } from './library-store';
import { RepliesPage } from './replies-page';

beforeEach(async () => {
  await strictDatabase.replies.clear();
  await strictDatabase.replies.bulkPut([
    sampleReply({ id: 'mine', title: 'Mine', shortcut: 'delay', language: 'en' }),
    sampleReply({ id: 'edited', title: 'Lost property', body: 'Ours.', language: 'en' }),
  ]);
});
afterEach(cleanup);

async function open() {
  const user = userEvent.setup();
  renderScreen(<RepliesPage brand={null} brands={[]} store={createLibraryStore()} />);
  await user.click(await screen.findByRole('button', { name: 'Add a pack…' }));
  const list = await screen.findByRole('region', { name: 'Replies of the pack' });
  return { user, list };
}

// roles are slow to find among thirty rows and more
vi.setConfig({ testTimeout: 30_000 });

const live = async () =>
  (await strictDatabase.replies.toArray()).filter(({ deletedAt }) => deletedAt === null);

it('shows what would be added and what is already there, shortcuts that are taken included', async () => {
  const { list } = await open();
  const rows = within(list).getAllByRole('listitem');
  expect(rows).toHaveLength(transportEn.length);
  const row = (title: string) => rows.find((one) => one.textContent?.startsWith(title));
  expect(row('Lost property')?.textContent).toContain('already there');
  expect(row('Delay under way')?.textContent).toContain('/delay2');
  expect(row('Delay under way')?.textContent).toContain('as /delay is taken');
  expect(screen.getByText('1 reply is already there and will be skipped.')).toBeDefined();
});

it('adds what is missing, and takes it all back at once', async () => {
  const { user } = await open();
  const missing = transportEn.length - 1;
  await user.click(screen.getByRole('button', { name: `Add ${missing} replies` }));
  await screen.findByText(`${missing} replies added.`);
  expect(screen.queryByRole('dialog')).toBeNull();
  const added = (await live()).filter(({ id }) => id !== 'mine' && id !== 'edited');
  expect(added).toHaveLength(missing);
  expect(added.every((reply) => reply.language === 'en' && reply.brandId === null)).toBe(true);
  expect((await strictDatabase.replies.get('edited'))?.body).toBe('Ours.');
  const shortcuts = (await live()).map(({ shortcut }) => shortcut).filter(Boolean);
  expect(new Set(shortcuts).size).toBe(shortcuts.length);

  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await live()).toHaveLength(2));
});

it('has nothing to add once all is there', async () => {
  const { user } = await open();
  await user.click(screen.getByRole('button', { name: /^Add \d+ replies$/ }));
  await screen.findByText(/replies added/);
  await user.click(screen.getByRole('button', { name: 'Add a pack…' }));
  expect(await screen.findByText('You already have all of this pack.')).toBeDefined();
  expect(screen.getByRole('button', { name: 'Add 0 replies' })).toHaveProperty('disabled', true);
});

it('changes trade and language', async () => {
  const { user } = await open();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Trade' }), 'E-commerce');
  const [firstOfShop] = shopEn;
  expect(await screen.findByText(firstOfShop!.title)).toBeDefined();
  await user.click(screen.getByRole('radio', { name: 'French' }));
  expect(await screen.findByText('Merci pour un avis')).toBeDefined();
  expect(screen.queryByText(firstOfShop!.title)).toBeNull();
});
