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
