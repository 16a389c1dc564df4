// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { strictDatabase } from '../../../../storage/database';
import { renderScreen } from '../../../../tests/screen/render-screen';
import type { MadePromise } from '../model';
import { PromisesPart } from './promises-part';

const kept: MadePromise = {
  key: 'facebook:2',
  network: 'facebook',
  postKey: 'facebook:p',
  commentKey: 'facebook:1',
  brandId: 'b1',
  text: 'We’ll get back to you by Friday.',
  start: 0,
  end: 31,
  madeAt: 1,
  dueAt: null,
  state: 'kept',
  settledAt: 5,
  settledBy: 'answer',
  reopenedAt: null,
  updatedAt: 5,
};

beforeEach(async () => {
  await strictDatabase.promises.clear();
});
afterEach(cleanup);

it.each([
  ['kept by an answer', kept, 'Not kept yet'],
  ['kept by hand', { ...kept, settledBy: 'person' }, 'Not kept yet'],
  ['replaced', { ...kept, state: 'dropped' }, 'Open again'],
] as const)('opens again what was %s, until that is undone', async (_, row, label) => {
  await strictDatabase.promises.put(row);
  renderScreen(<PromisesPart brandId={null} />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: label }));
  expect(await screen.findByRole('heading', { name: 'Promises to keep' })).toBeTruthy();
  expect(await strictDatabase.promises.get(row.key)).toMatchObject({ state: 'open' });
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByRole('button', { name: label })).toBeTruthy();
  const { updatedAt: _at, ...before } = row;
  expect(await strictDatabase.promises.get(row.key)).toMatchObject(before);
});
