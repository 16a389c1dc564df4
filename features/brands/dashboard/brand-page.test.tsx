// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { RouteProvider } from '../../../components/hash-route';
import { strictDatabase } from '../../../storage/database';
import { renderScreen } from '../../../tests/screen/render-screen';
import { sampleBrand } from '../sample-brand';
import { BrandPage } from './brand-page';

const other = sampleBrand({
  id: 'other',
  name: 'Other',
  accounts: [{ network: 'x', handle: 'Taken' }],
});

beforeEach(() => strictDatabase.brands.clear());
afterEach(cleanup);

it('takes a pasted address as an account, and stores the brand', async () => {
  const user = userEvent.setup();
  renderScreen(
    <RouteProvider>
      <BrandPage brand={null} brands={[other]} />
    </RouteProvider>,
  );
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getByText('Give it a name.')).toBeDefined();
  await user.type(screen.getByRole('textbox', { name: 'Name' }), 'TransVal');
  const account = screen.getByRole('textbox', { name: 'Address or handle' });
  await user.type(account, 'https://x.com/taken{Enter}');
  expect(screen.getByText('Other already has this account.')).toBeDefined();
  await user.clear(account);
  await user.type(account, 'https://www.instagram.com/transval/{Enter}');
  expect(screen.getByText('transval')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(async () =>
    expect((await strictDatabase.brands.toArray())[0]).toMatchObject({
      name: 'TransVal',
      accounts: [{ network: 'instagram', handle: 'transval' }],
    }),
  );
});

it('stores how the brand speaks and when, and refuses a shortener that is no domain', async () => {
  const user = userEvent.setup();
  const brand = sampleBrand({ id: 'b1', name: 'TransVal', language: 'fr' });
  await strictDatabase.brands.put(brand);
  renderScreen(
    <RouteProvider>
      <BrandPage brand={brand} brands={[brand]} />
    </RouteProvider>,
  );
  await user.click(screen.getByRole('switch', { name: 'Also answers in English' }));
  await user.click(screen.getByRole('radio', { name: 'Tu' }));
  await user.type(screen.getByRole('textbox', { name: /^Its own names/ }), 'TransVal, Ligne  B,');
  await user.type(screen.getByRole('textbox', { name: 'Who answers' }), 'Nadia; Jean-Pierre');
  const shorteners = screen.getByRole('textbox', { name: 'Link shorteners it uses' });
  await user.type(shorteners, 'tval');
  await user.click(screen.getByRole('switch', { name: 'It answers at set hours' }));
  await user.click(screen.getByRole('checkbox', { name: 'Open on Saturday' }));
  await user.click(screen.getByRole('button', { name: 'Add a range on Monday' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getByText('“tval” is no domain. Write it like tval.fr.')).toBeTruthy();
  await user.type(shorteners, '.fr, https://lnk.bio/x');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  const office = [{ from: '09:00', to: '18:00' }];
  const noon = [
    { from: '09:00', to: '12:00' },
    { from: '14:00', to: '18:00' },
  ];
  await waitFor(async () =>
    expect(await strictDatabase.brands.get('b1')).toMatchObject({
      languages: ['fr', 'en'],
      register: 'tu',
      spellings: ['TransVal', 'Ligne B'],
      agents: ['Nadia', 'Jean-Pierre'],
      shorteners: ['tval.fr', 'lnk.bio'],
      hours: { week: [noon, office, office, office, office, office, []] },
    }),
  );
});

it('makes every day like one', async () => {
  const user = userEvent.setup();
  const week = [[], [], [{ from: '19:00', to: '02:00' }], [], [], [], []];
  const brand = sampleBrand({ hours: { zone: 'Europe/Paris', week } });
  await strictDatabase.brands.put(brand);
  renderScreen(
    <RouteProvider>
      <BrandPage brand={brand} brands={[brand]} />
    </RouteProvider>,
  );
  expect(screen.getByText('the next day')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Every day like Wednesday' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(async () =>
    expect((await strictDatabase.brands.get(brand.id))?.hours?.week).toEqual(
      Array(7).fill(week[2]),
    ),
  );
});
