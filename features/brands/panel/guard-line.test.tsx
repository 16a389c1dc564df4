// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act, cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PageView } from '../../../messaging/panel-port';
import { strictDatabase } from '../../../storage/database';
import { samplePage } from '../../../tests/screen/fake-page';
import { renderScreen } from '../../../tests/screen/render-screen';
import { guardOf } from '../guard';
import { sampleBrand } from '../sample-brand';
import { GuardLine } from './guard-line';

const brand = sampleBrand({
  id: 'bus',
  name: 'TransVal',
  accounts: [{ network: 'facebook', handle: 'transval' }],
});
const line = (view: PageView) => {
  const { network, speaker } = view;
  const guard = guardOf([brand], brand, { network, speaker, owners: [] });
  return <GuardLine guard={guard} view={view} brand={brand} onFollow={() => undefined} />;
};
const unread = (address: string) =>
  samplePage({ address, speaker: { ok: false, why: 'obscured' } });
const said = () => screen.queryByText(/can’t be read/);

beforeEach(() => strictDatabase.brands.clear());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('says once for each page that nobody can tell who speaks, after a moment', async () => {
  vi.useFakeTimers();
  const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));
  const { redraw } = renderScreen(line(unread('https://www.facebook.com/a')));
  expect(said()).toBeNull();
  pass(2_100);
  expect(said()).toBeTruthy();
  act(() => screen.getByRole('button', { name: 'Dismiss' }).click());
  expect(said()).toBeNull();
  redraw(line(unread('https://www.facebook.com/b')));
  pass(2_100);
  expect(said()).toBeTruthy();
  redraw(line(unread('https://www.facebook.com/a')));
  pass(2_100);
  expect(said()).toBeNull();
});

it('says nothing where it fits, nor when the page needs a moment to show it', () => {
  vi.useFakeTimers();
  const { container, redraw } = renderScreen(line(unread('https://www.facebook.com/a')));
  act(() => vi.advanceTimersByTime(1_000));
  redraw(line(samplePage({ address: 'https://www.facebook.com/a' })));
  act(() => vi.advanceTimersByTime(5_000));
  expect(said()).toBeNull();
  expect(container.querySelector('section')).toBeNull();
});

it('takes an account that nobody claims as one more of the brand, and gives it back', async () => {
  const user = userEvent.setup();
  await strictDatabase.brands.put(brand);
  const speaker = { ok: true, value: { handle: 'tv2', name: 'TV 2', address: null } } as const;
  renderScreen(line(samplePage({ speaker })));
  await user.click(screen.getByRole('button', { name: 'This account is TransVal’s' }));
  const accounts = async () => (await strictDatabase.brands.get('bus'))?.accounts;
  await waitFor(async () =>
    expect(await accounts()).toEqual([...brand.accounts, { network: 'facebook', handle: 'tv2' }]),
  );
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await accounts()).toEqual(brand.accounts));
});
