// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { writeBackup } from '../../../storage/backup/write-backup';
import { strictDatabase } from '../../../storage/database';
import { renderScreen } from '../../../tests/screen/render-screen';
import { sampleReply } from '../../replies/sample-reply';
import { DataPage } from './data-page';

beforeEach(async () => {
  await strictDatabase.replies.clear();
  await strictDatabase.replies.put(sampleReply({ id: 'a' }));
});
afterEach(cleanup);

function open() {
  const erased = vi.fn(async () => undefined);
  renderScreen(<DataPage onErased={erased} />);
  return { erased, user: userEvent.setup(), picker: screen.getByLabelText('Choose a file') };
}

it('shows what a backup would change before writing it', async () => {
  const backup = await writeBackup(0);
  await strictDatabase.replies.clear();
  const { user, picker } = open();
  await user.upload(picker, new File([backup], 'vigie.json', { type: 'application/json' }));
  const row = await screen.findByRole('row', { name: 'Replies 1 0 0' });
  expect(row).toBeDefined();
  expect(await strictDatabase.replies.count()).toBe(0);
  await user.click(screen.getByRole('button', { name: 'Restore' }));
  await screen.findByText('1 record restored.');
  expect(await strictDatabase.replies.count()).toBe(1);
});

it('says why a file is refused, and that nothing was written', async () => {
  const { user, picker } = open();
  await user.upload(picker, new File(['{"version":9999}'], 'x.json', { type: 'application/json' }));
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('newer version');
  expect(alert.textContent).toContain('Nothing was written.');
});

it('erases only once the word is typed', async () => {
  const { user, erased } = open();
  const button = screen.getByRole('button', { name: 'Erase everything' });
  expect(button).toHaveProperty('disabled', true);
  await user.type(screen.getByLabelText('Type “erase” to confirm'), 'eras');
  expect(button).toHaveProperty('disabled', true);
  await user.type(screen.getByLabelText('Type “erase” to confirm'), 'e{Enter}');
  await waitFor(() => expect(erased).toHaveBeenCalledOnce());
  expect(await strictDatabase.replies.count()).toBe(0);
});
