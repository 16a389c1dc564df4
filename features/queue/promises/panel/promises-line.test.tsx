// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { strictDatabase } from '../../../../storage/database';
import { fakePage } from '../../../../tests/screen/fake-page';
import { renderScreen } from '../../../../tests/screen/render-screen';
import { sampleComment } from '../../sample-comment';
import type { MadePromise } from '../model';
import { PromisesLine } from './promises-line';

const HOUR = 3_600_000;
const TEXT = 'Hi, we’ll get back to you by Friday. – Ines';

const promise = (key: string, dueAt: number | null, given: Partial<MadePromise> = {}) => ({
  key,
  network: 'facebook' as const,
  postKey: 'facebook:p',
  commentKey: 'facebook:1',
  brandId: 'b1',
  text: TEXT,
  start: 4,
  end: 35,
  madeAt: 1,
  dueAt,
  state: 'open' as const,
  settledAt: null,
  settledBy: null,
  reopenedAt: null,
  updatedAt: 1,
  ...given,
});

/** Still today, whenever this runs. */
const tonight = () => new Date().setHours(23, 59, 59, 999);

beforeEach(async () => {
  await strictDatabase.promises.clear();
  await strictDatabase.comments.clear();
  await strictDatabase.comments.put(sampleComment({ key: 'facebook:1' }));
});
afterEach(cleanup);

async function open(rows: MadePromise[]) {
  await strictDatabase.promises.bulkPut(rows);
  const page = fakePage({ choose: () => 'chosen' });
  renderScreen(<PromisesLine brandId="b1" client={page.client} />);
  return { page, user: userEvent.setup() };
}

it.each([
  [
    '2 promises due today, 1 late',
    [promise('a', tonight()), promise('b', tonight()), promise('c', 5)],
  ],
  ['1 promise late', [promise('a', 5), promise('b', null)]],
  ['1 promise due today', [promise('a', tonight()), promise('b', Date.now() + 72 * HOUR)]],
  ['2 promises to keep', [promise('a', Date.now() + 72 * HOUR), promise('b', null)]],
])('says %s', async (words, rows) => {
  await open(rows);
  expect(await screen.findByRole('button', { name: words })).toBeTruthy();
});

it('says nothing where nothing is promised, or only by other brands', async () => {
  await strictDatabase.promises.bulkPut([
    promise('a', 5, { brandId: 'b2' }),
    promise('b', 5, { state: 'kept' }),
  ]);
  const { client } = fakePage({ choose: () => 'chosen' });
  renderScreen(
    <>
      <PromisesLine brandId="b1" client={client} />
      <PromisesLine brandId="b2" client={client} />
    </>,
  );
  expect(await screen.findByRole('button', { name: '1 promise late' })).toBeTruthy();
  expect(screen.getAllByRole('button')).toHaveLength(1);
});

it('lists them due first, and takes off what was kept until that is undone', async () => {
  const { page, user } = await open([promise('a', null), promise('b', 5)]);
  await user.click(await screen.findByRole('button', { name: '1 promise late' }));
  const [late, undated] = await screen.findAllByRole('listitem');
  expect(late?.textContent).toContain('Camille Dubreuil');
  expect(late?.textContent).toContain('late by');
  expect(late?.textContent).toContain('we’ll get back to you by Friday');
  expect(undated?.textContent).toContain('no date');

  await user.click(screen.getAllByRole('button', { name: 'Show' })[0]!);
  expect(page.call).toHaveBeenCalledWith('choose', { key: 'b', isToAnswer: false });

  await user.click(screen.getAllByRole('button', { name: 'Kept' })[0]!);
  await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(1));
  expect(await strictDatabase.promises.get('b')).toMatchObject({
    state: 'kept',
    settledBy: 'person',
  });
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(2));
});

it('shows what our answer just kept, and opens it again until that is undone', async () => {
  const kept = { state: 'kept', settledAt: 5, settledBy: 'answer' } as const;
  const { user } = await open([
    promise('a', null, { ...kept, updatedAt: Date.now() }),
    promise('b', null, { ...kept, updatedAt: Date.now() - 2 * HOUR }),
    promise('c', null, { ...kept, settledBy: 'person', updatedAt: Date.now() }),
  ]);
  await user.click(await screen.findByRole('button', { name: '1 promise kept by our answer' }));
  await user.click(screen.getByRole('button', { name: 'Not kept yet' }));
  expect(await screen.findByRole('button', { name: '1 promise to keep' })).toBeTruthy();
  expect(await strictDatabase.promises.get('a')).toMatchObject({ state: 'open' });
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByRole('button', { name: 'Not kept yet' })).toBeTruthy();
  expect(await strictDatabase.promises.get('a')).toMatchObject(kept);
});
