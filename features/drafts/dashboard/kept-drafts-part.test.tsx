// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { relaxedDatabase } from '../../../storage/database';
import { renderScreen } from '../../../tests/screen/render-screen';
import type { KeptDraft } from '../model';
import { KeptDraftsPart } from './kept-drafts-part';

const drafts: KeptDraft[] = [
  {
    network: 'x',
    targetKey: 'x:2 a',
    text: 'Bonsoir Camille',
    address: 'https://x.com/tissea/status/1',
    answeredName: 'Camille',
    updatedAt: Date.now() - 12 * 60_000,
  },
  {
    network: 'facebook',
    targetKey: 'new:tissea b',
    text: 'Ce soir',
    address: 'https://www.facebook.com/',
    answeredName: null,
    updatedAt: Date.now(),
  },
];

beforeEach(async () => {
  await relaxedDatabase.drafts.clear();
  await relaxedDatabase.drafts.bulkPut(drafts);
});
afterEach(cleanup);

const stored = () => relaxedDatabase.drafts.count();

function Part() {
  const [isOn, setOn] = useState(true);
  return <KeptDraftsPart isOn={isOn} onSwitch={setOn} />;
}

it('lists drafts, newest first, with whom they answer, where and since when', async () => {
  renderScreen(<Part />);
  const rows = await screen.findAllByRole('listitem');
  expect(rows.map((row) => row.textContent)).toEqual([
    'New post · Facebook · just nowCe soir',
    'Camille · X · 12 minBonsoir Camille',
  ]);
});

it('erases one, and all of them, and brings them back', async () => {
  const user = userEvent.setup();
  renderScreen(<Part />);
  await user.click(await screen.findByRole('button', { name: 'Erase the draft: Camille' }));
  await waitFor(async () => expect(await stored()).toBe(1));
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await user.click(await screen.findByRole('button', { name: 'Erase them all' }));
  await screen.findByText('2 drafts erased.');
  expect(await stored()).toBe(0);
  await screen.findByText('None at the moment.');
});

it('erases what is kept when it is switched off, and takes both back', async () => {
  const user = userEvent.setup();
  renderScreen(<Part />);
  await screen.findAllByRole('listitem');
  const control = screen.getByRole('switch', { name: 'Keep drafts for a day' });
  await user.click(control);
  await waitFor(async () => expect(await stored()).toBe(0));
  expect(control).toHaveProperty('checked', false);
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await stored()).toBe(2));
  expect(control).toHaveProperty('checked', true);
});
