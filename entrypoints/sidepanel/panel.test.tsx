// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sampleBrand } from '../../features/brands/sample-brand';
import { DEFAULT_SETTINGS, type Settings } from '../../features/settings/model';
import type { Post } from '../../networks/contract';
import { strictDatabase } from '../../storage/database';
import { SCHEMA } from '../../storage/schema-number';
import { fakePage, samplePage, samplePost } from '../../tests/screen/fake-page';
import { giveHeight } from '../../tests/screen/render-screen';
import type { Line } from './follow-tab';
import { Panel } from './panel';

const brand = (id: string, name: string, handle: string) =>
  sampleBrand({ id, name, accounts: [{ network: 'facebook', handle }] });

const put = (changed: Partial<Settings>) =>
  strictDatabase.settings.put({
    key: 'settings',
    value: { ...DEFAULT_SETTINGS, language: 'en', ...changed },
    updatedAt: 0,
  });
const stored = async () => (await strictDatabase.settings.get('settings'))?.value;

beforeEach(async () => {
  giveHeight();
  await strictDatabase.brands.clear();
  await strictDatabase.replies.clear();
  await strictDatabase.brands.bulkPut([
    brand('b1', 'TransVal', 'transval'),
    brand('b2', 'Odette', 'odette'),
  ]);
  await put({});
});
afterEach(async () => {
  cleanup();
  await strictDatabase.meta.clear();
});

function open(
  given: { line?: Line; framed?: boolean; view?: Parameters<typeof samplePage>[0] } = {},
) {
  const page = fakePage();
  const openBrowserPanel = vi.fn(async () => true);
  render(
    <Panel
      line={given.line ?? { state: 'open', client: page.client }}
      framed={given.framed ?? true}
      version="0.1.0"
      openBrowserPanel={openBrowserPanel}
    />,
  );
  const arrive = async () => {
    await screen.findByRole('navigation');
    act(() => page.tell({ news: 'page', view: samplePage(given.view) }));
  };
  return { page, openBrowserPanel, arrive, user: userEvent.setup() };
}

it('follows the page’s account, until a brand is chosen by hand', async () => {
  const { arrive, user } = open({
    view: { speaker: { ok: true, value: { handle: 'Odette', name: 'Odette', address: null } } },
  });
  await arrive();
  // the search takes the focus as it comes, and an open menu would close
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('combobox')));
  await user.click(await screen.findByRole('button', { name: 'Brand: Odette' }));
  await user.click(await screen.findByRole('menuitemcheckbox', { name: 'TransVal' }));
  expect(await screen.findByRole('button', { name: 'Brand: TransVal, pinned' })).toBeTruthy();
  expect((await stored())?.activeBrandId).toBe('b1');
  const banner = await screen.findByRole('alert');
  expect(banner.textContent).toContain('Wrong account');
  expect(banner.textContent).toMatch(/Commenting as.*Odette.*Brand chosen.*TransVal/);
  await user.click(screen.getByRole('button', { name: 'Switch to Odette' }));
  expect(await screen.findByRole('button', { name: 'Brand: Odette' })).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
});

it('says in words what is read and what is not', async () => {
  const lost: Post = {
    ...samplePost,
    counters: { ...samplePost.counters, comments: { ok: false, why: 'changed' } },
  };
  const { found } = samplePage();
  const { arrive, user } = open({ view: { found: { ...found, latestPosts: [lost] } } });
  await arrive();
  await user.click(await screen.findByRole('button', { name: 'Reading: 3 of 4' }));
  expect(await screen.findByText(/Facebook has changed its page/)).toBeTruthy();
  expect(screen.getByText(/^not read since/)).toBeTruthy();
});

it('shows whom one answers, and lets go', async () => {
  const { page, arrive, user } = open();
  await arrive();
  expect(await screen.findByText('Choose a comment, or click in a reply box.')).toBeTruthy();
  const author = { handle: 'c', name: 'Camille', address: null };
  act(() =>
    page.tell({
      news: 'target',
      target: { kind: 'comment', key: 'facebook:c', author, text: 'No bus', at: null },
    }),
  );
  expect(screen.getByText('“No bus”')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Answer nobody in particular' }));
  expect(page.call).toHaveBeenCalledWith('release', null);
});

it('changes language and theme at once', async () => {
  const { arrive, user } = open();
  await arrive();
  await user.click(screen.getByRole('button', { name: 'Settings' }));
  await user.click(await screen.findByRole('radio', { name: 'Français' }));
  expect(await screen.findByRole('heading', { name: 'Réglages' })).toBeTruthy();
  expect(document.documentElement.lang).toBe('fr');
  await user.click(screen.getByRole('radio', { name: 'Sombre' }));
  await waitFor(() => expect(document.documentElement.dataset.theme).toBe('dark'));
});

it('switches a network off and on again', async () => {
  const { arrive, user } = open();
  await arrive();
  await user.click(screen.getByRole('button', { name: 'Settings' }));
  await user.click(await screen.findByRole('switch', { name: 'Facebook' }));
  await waitFor(async () => expect((await stored())?.networks.facebook).toBe(false));
  await user.click(screen.getByRole('button', { name: 'Replies' }));
  await user.click(await screen.findByRole('button', { name: 'Switch Facebook on' }));
  await waitFor(async () => expect((await stored())?.networks.facebook).toBe(true));
});

it('asks before it shows in LinkedIn, and keeps the choice', async () => {
  const { openBrowserPanel, arrive, user } = open({ view: { network: 'linkedin' } });
  await arrive();
  expect(await screen.findByText(/user agreement forbids/)).toBeTruthy();
  expect(screen.queryByRole('combobox')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Use the browser’s panel' }));
  expect(openBrowserPanel).toHaveBeenCalledOnce();
  await waitFor(async () => expect((await stored())?.panel.linkedin.shownIn).toBe('side-panel'));
  await user.click(await screen.findByRole('button', { name: 'Show it in the page again' }));
  expect(await screen.findByRole('combobox')).toBeTruthy();
});

it('does not ask about LinkedIn in the browser’s own panel', async () => {
  const { arrive } = open({ framed: false, view: { network: 'linkedin' } });
  await arrive();
  expect(await screen.findByRole('combobox')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Fold the panel' })).toBeNull();
});

it('folds to its rail and back', async () => {
  const { page, arrive, user } = open();
  await arrive();
  await user.click(screen.getByRole('button', { name: 'Fold the panel' }));
  expect(page.call).toHaveBeenCalledWith('fold', null);
  expect(screen.queryByRole('combobox')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Replies' }));
  expect(await screen.findByRole('combobox')).toBeTruthy();
  expect(page.call).toHaveBeenLastCalledWith('place', { side: 'right', width: 384 });
});

it('points to the networks where the tab holds none', async () => {
  open({ line: { state: 'none' }, framed: false });
  expect((await screen.findByRole('link', { name: 'LinkedIn' })).getAttribute('href')).toBe(
    'https://www.linkedin.com/feed/',
  );
});

it('says to reload after an update, and keeps the replies in sight', async () => {
  open({ line: { state: 'ended', why: 'updated' } });
  expect((await screen.findByRole('alert')).textContent).toContain('Reload the page');
  expect(await screen.findByRole('combobox')).toBeTruthy();
});

it('says when a newer Vigie wrote the data', async () => {
  await strictDatabase.meta.put({ key: 'schema', value: SCHEMA + 1 });
  open();
  expect(await screen.findByText('Your data was written by a newer Vigie')).toBeTruthy();
});
