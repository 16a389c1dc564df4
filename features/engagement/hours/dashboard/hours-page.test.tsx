// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { relaxedDatabase, strictDatabase } from '../../../../storage/database';
import { renderScreen } from '../../../../tests/screen/render-screen';
import type { Brand } from '../../../brands/model';
import { sampleBrand } from '../../../brands/sample-brand';
import { sampleComment } from '../../../queue/sample-comment';
import { samplePost } from '../../sample-post';
import { HoursPage } from './hours-page';

const saved: { content: Blob; name: string }[] = [];
vi.mock('../../../../components/save-file', () => ({
  saveFile: (content: Blob, name: string) => saved.push({ content, name }),
}));

const HOUR = 3_600_000;
const { comments, posts } = relaxedDatabase;
/** A restaurant whose Mondays are known: 2026-11-16 was one. */
const brand = sampleBrand({
  id: 'b1',
  name: 'Chez Paul',
  accounts: [
    { network: 'facebook', handle: 'chezpaul' },
    { network: 'x', handle: 'chezpaul' },
  ],
  hours: { zone: 'UTC', week: Array.from({ length: 7 }, () => [{ from: '10:00', to: '23:00' }]) },
});

/** Comments in one hour of that Monday, and of the one before. */
const written = (from: number, count: number, hour: number) =>
  Array.from({ length: count }, (_, i) =>
    sampleComment({
      key: `facebook:${from + i}`,
      postKey: 'facebook:p1',
      authorKey: `facebook:a${from + i}`,
      at: Date.parse('2026-11-16T00:30Z') + (hour - (i % 2) * 7 * 24) * HOUR,
      atWithin: 0,
    }),
  );

beforeEach(async () => {
  saved.length = 0;
  await Promise.all([comments.clear(), posts.clear(), strictDatabase.brands.clear()]);
  await strictDatabase.brands.put(brand);
  await posts.bulkPut([
    samplePost({ key: 'facebook:p1', authorKey: 'facebook:chezpaul' }),
    samplePost({ key: 'x:p2', network: 'x', authorKey: 'x:chezpaul' }),
  ]);
  await comments.bulkPut([
    ...written(0, 60, 12),
    ...written(100, 8, 20),
    sampleComment({ key: 'facebook:900', postKey: 'facebook:p1' }),
    sampleComment({ key: 'facebook:901', postKey: 'facebook:p1', at: 9e15, atWithin: 0 }),
    sampleComment({
      key: 'x:902',
      network: 'x',
      postKey: 'x:p2',
      at: Date.parse('2026-11-17T09:00Z'),
      atWithin: 0,
    }),
  ]);
});
afterEach(cleanup);

const open = (language: 'fr' | 'en' = 'en', given: Brand = brand) => {
  const user = userEvent.setup();
  return { user, ...renderScreen(<HoursPage brand={given} brands={[given]} />, language) };
};

it('shows each hour’s comments, the sample they are, and what was left out', async () => {
  const { user } = open();
  const map = within(await screen.findByRole('grid', { name: 'Comments by day and hour' }));
  expect(
    screen.getByText(
      '69 comments counted, written between November 9, 2026 and November 17, 2026.',
    ),
  ).toBeTruthy();
  expect(
    screen.getByText('Left out: 1 without a date and 1 with a date that cannot be.'),
  ).toBeTruthy();
  const [monday] = map.getAllByRole('row').slice(1);
  expect(
    within(monday!)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual([
    ...Array(12).fill('·0'),
    '60',
    ...Array(7).fill('·0'),
    '8',
    ...Array(3).fill('·0'),
    '68',
  ]);
  await user.click(screen.getByRole('button', { name: 'X' }));
  expect(screen.getByText('1 comment counted, written on November 17, 2026.')).toBeTruthy();
  expect(screen.getByText('Fewer than 50: too few to tell when people write.')).toBeTruthy();
});

it('reads an hour by the arrow keys, with the brand’s hours', async () => {
  const { user } = open('fr');
  const map = await screen.findByRole('grid', { name: 'Commentaires par jour et par heure' });
  map.querySelector<HTMLElement>('[data-cell="0"]')!.focus();
  await user.keyboard('{ArrowUp}{ArrowRight}');
  expect(document.activeElement?.getAttribute('data-cell')).toBe('1');
  expect(
    screen.getByText(
      /^lundi, de 1.h à 2.h.: 0 commentaire, 0.% du total · hors horaires d’ouverture$/,
    ),
  ).toBeTruthy();
  await user.keyboard('{Control>}{End}{/Control}{Home}{ArrowUp}');
  expect(document.activeElement?.getAttribute('data-cell')).toBe('120');
  expect(map.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
});

it('offers what it sees as the brand’s peaks, and takes that back', async () => {
  const { user } = open();
  await user.click(await screen.findByRole('button', { name: 'Use as peaks' }));
  const peaks = async () => (await strictDatabase.brands.get('b1'))?.peaks;
  const noon = [{ from: '12:00', to: '13:00' }];
  await waitFor(async () =>
    expect(await peaks()).toEqual({ zone: 'UTC', week: Array(7).fill(noon) }),
  );
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await peaks()).toBeNull());
});

it('draws the peaks that the brand said, and offers none over them', async () => {
  const week = Array.from({ length: 7 }, () => [{ from: '12:30', to: '14:00' }]);
  open('en', { ...brand, peaks: { zone: 'UTC', week } });
  const map = await screen.findByRole('grid');
  expect(map.querySelector('[data-cell="12"]')?.textContent).toBe('60, peak');
  expect(map.querySelector('[data-cell="14"]')?.textContent).toBe('·0');
  expect(screen.getByText('Peaks said for the brand')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Use as peaks' })).toBeNull();
});

it('warns of hours that are mostly one person’s', async () => {
  await comments.bulkPut(
    written(1000, 60, 3).map((comment) => ({ ...comment, authorKey: 'facebook:one' })),
  );
  open();
  expect(await screen.findByText(/^One person wrote 46\.5% of them/)).toBeTruthy();
});

it('writes a row for each hour into a file', async () => {
  const { user } = open();
  await user.click(await screen.findByRole('button', { name: 'Export' }));
  await user.click(screen.getByRole('button', { name: 'Save the file' }));
  await waitFor(() => expect(saved).toHaveLength(1));
  const lines = (await saved[0]!.content.text()).split('\r\n');
  expect(saved[0]!.name).toBe('vigie-hours.csv');
  expect(lines).toHaveLength(170);
  expect(lines[13]).toBe('"Monday","12:00","13:00",60,"no","UTC"');
});

it('asks for accounts where the brand has none, and for comments where none was seen', async () => {
  const { redraw } = open('en', { ...brand, accounts: [] });
  expect(screen.getByRole('heading', { name: 'Whose posts?' })).toBeTruthy();
  await comments.clear();
  redraw(<HoursPage brand={brand} brands={[brand]} />);
  expect(
    await screen.findByRole('heading', { name: 'No comment under these posts yet' }),
  ).toBeTruthy();
});
