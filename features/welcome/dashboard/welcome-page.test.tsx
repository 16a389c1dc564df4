// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { strictDatabase } from '../../../storage/database';
import { renderScreen } from '../../../tests/screen/render-screen';
import { ensureFirstBrand } from '../../brands/records';
import { gamingFr } from '../../replies/starter/packs/gaming-fr';
import { STARTER_REPLIES } from '../../replies/starter/starter-replies';
import { WelcomePage } from './welcome-page';

beforeEach(async () => {
  await strictDatabase.delete();
  await strictDatabase.open();
  await ensureFirstBrand('fr');
});
afterEach(cleanup);

async function open() {
  const user = userEvent.setup();
  const [brand] = await strictDatabase.brands.toArray();
  renderScreen(<WelcomePage brand={brand!} brands={[brand!]} />, 'fr');
  await user.type(screen.getByRole('textbox', { name: 'Nom' }), 'Riverline');
  return user;
}

const titles = async () => (await strictDatabase.replies.toArray()).map(({ title }) => title);
const named = () =>
  waitFor(async () =>
    expect((await strictDatabase.brands.toArray()).map(({ name }) => name)).toEqual(['Riverline']),
  );

it('starts with the general replies unless a trade is chosen', async () => {
  const user = await open();
  await user.click(screen.getByRole('button', { name: 'Commencer' }));
  await named();
  expect(await titles()).toEqual(STARTER_REPLIES.fr.map(({ title }) => title));
});

it('starts with the pack of the trade chosen, for the first brand', async () => {
  const user = await open();
  const trades = screen.getByRole('combobox', { name: 'Réponses de départ' });
  await user.selectOptions(trades, 'Jeux en ligne');
  await user.click(screen.getByRole('button', { name: 'Commencer' }));
  await named();
  expect(await titles()).toEqual(gamingFr.map(({ title }) => title));
  const [brand] = await strictDatabase.brands.toArray();
  const replies = await strictDatabase.replies.toArray();
  expect(new Set(replies.map(({ brandId }) => brandId))).toEqual(new Set([brand!.id]));
  expect(brand!.peaks).toBeNull();
});

it('watches the words of the trade when asked to', async () => {
  const user = await open();
  expect(screen.queryByRole('switch')).toBeNull();
  const trades = screen.getByRole('combobox', { name: 'Réponses de départ' });
  await user.selectOptions(trades, 'Restaurant');
  await user.click(screen.getByRole('switch', { name: 'Surveiller aussi les mots de ce métier' }));
  await user.click(screen.getByRole('button', { name: 'Commencer' }));
  await named();
  const [brand] = await strictDatabase.brands.toArray();
  const lunchAndDinner = [
    { from: '12:00', to: '15:00' },
    { from: '19:00', to: '23:00' },
  ];
  expect(brand!.peaks?.week).toEqual(Array(7).fill(lunchAndDinner));
  await waitFor(async () => {
    const terms = await strictDatabase.watchTerms.toArray();
    expect(terms.map(({ text }) => text)).toContain('intoxication alimentaire');
    expect(new Set(terms.map(({ brandId }) => brandId))).toEqual(new Set([brand!.id]));
  });
});
