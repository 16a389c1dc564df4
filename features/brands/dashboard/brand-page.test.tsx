// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
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

it('stores peaks, the time to answer and competitors, and refuses what cannot be', async () => {
  const user = userEvent.setup();
  const brand = sampleBrand({
    hours: {
      zone: 'Asia/Kolkata',
      week: [[{ from: '09:00', to: '18:00' }], [], [], [], [], [], []],
    },
    accounts: [{ network: 'facebook', handle: 'transval' }],
  });
  await strictDatabase.brands.put(brand);
  renderScreen(
    <RouteProvider>
      <BrandPage brand={brand} brands={[brand, other]} />
    </RouteProvider>,
  );
  await user.click(
    screen.getByRole('switch', { name: 'It wants a first answer within a set time' }),
  );
  expect(screen.queryByRole('textbox', { name: /^To what is written at peaks/ })).toBeNull();
  await user.click(screen.getByRole('switch', { name: 'Most people write to it at set hours' }));
  await user.click(screen.getByRole('checkbox', { name: 'Peak on Sunday' }));
  expect(screen.getAllByRole('combobox', { name: 'Time zone' })).toHaveLength(1);
  const usual = screen.getByRole('textbox', { name: 'As a rule, in minutes' });
  await user.clear(usual);
  await user.type(usual, '1.5');
  expect(screen.getByText('Give whole minutes, from 1 to 10,080.')).toBeTruthy();
  await user.tab();
  expect(screen.queryByText('Give whole minutes, from 1 to 10,080.')).toBeNull();
  await user.clear(usual);
  await user.type(usual, '45');
  const atPeaks = screen.getByRole('group', { name: /^To what is written at peaks/ });
  await user.click(within(atPeaks).getByRole('button', { name: '30 min' }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Time zone' }), 'Europe/Paris');
  const rival = screen.getByRole('textbox', { name: 'Competitor’s address or handle' });
  await user.type(rival, 'https://www.facebook.com/TransVal{Enter}');
  expect(screen.getByText(/^This is one of the brand’s own accounts/)).toBeTruthy();
  await user.clear(rival);
  await user.type(rival, 'https://x.com/taken{Enter}');
  await user.type(
    screen.getByRole('textbox', { name: 'Address or handle' }),
    'https://x.com/Taken',
  );
  await user.click(screen.getByRole('button', { name: 'Add' }));
  expect(screen.getByText('Other already has this account.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Save' }));
  const noon = [{ from: '12:00', to: '14:00' }];
  await waitFor(async () =>
    expect(await strictDatabase.brands.get(brand.id)).toMatchObject({
      hours: { zone: 'Europe/Paris' },
      peaks: { zone: 'Europe/Paris', week: [noon, noon, noon, noon, noon, noon, []] },
      answerWithin: { usual: 45, atPeaks: 30 },
      competitors: [{ network: 'x', handle: 'taken' }],
      accounts: brand.accounts,
    }),
  );
});

it('does not speak from an account of a competitor', async () => {
  const user = userEvent.setup();
  const brand = sampleBrand({ competitors: [{ network: 'x', handle: 'Rival' }] });
  renderScreen(
    <RouteProvider>
      <BrandPage brand={brand} brands={[brand]} />
    </RouteProvider>,
  );
  const account = screen.getByRole('textbox', { name: 'Address or handle' });
  await user.type(account, 'https://x.com/rival{Enter}');
  expect(screen.getByText(/^You listed this account among the competitors/)).toBeTruthy();
});
