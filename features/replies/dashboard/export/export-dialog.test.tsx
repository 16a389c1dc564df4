// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { strictDatabase } from '../../../../storage/database';
import { renderScreen } from '../../../../tests/screen/render-screen';
import type { Brand } from '../../../brands/model';
import { sampleBrand } from '../../../brands/sample-brand';
import { sampleReply } from '../../sample-reply';
import { ExportDialog } from './export-dialog';

const saved: { content: Blob; name: string }[] = [];
vi.mock('../../../../components/save-file', () => ({
  saveFile: (content: Blob, name: string) => saved.push({ content, name }),
}));
beforeEach(() => {
  saved.length = 0;
});
afterEach(cleanup);

const replies = [
  sampleReply({ id: 'a', title: 'One', body: '=SUM(A1)', favourite: true, timesUsed: 3 }),
  sampleReply({ id: 'b', title: 'Two', body: 'Merci' }),
];

const open = (
  filtered: typeof replies | null,
  language: 'fr' | 'en' = 'en',
  whole: Brand | null = null,
) => {
  const onClose = vi.fn();
  renderScreen(
    <ExportDialog
      replies={replies}
      filtered={filtered}
      brands={[]}
      whole={whole}
      onClose={onClose}
    />,
    language,
  );
  return { onClose, user: userEvent.setup() };
};

const save = () =>
  screen.findByRole('button', { name: /^(Save the file|Enregistrer le fichier)$/ });
const ready = async () => {
  const button = await save();
  await waitFor(() => expect(button).toHaveProperty('disabled', false));
  return button;
};

it('says what a file can’t keep, and saves what is filtered', async () => {
  const { user, onClose } = open(replies.slice(1));
  await user.click(screen.getByRole('radio', { name: /^Espanso/ }));
  await screen.findByText('What this file cannot keep');
  await user.click(await ready());
  expect(onClose).toHaveBeenCalledOnce();
  const [file] = saved;
  expect(file?.name).toMatch(/\.yml$/);
  const text = (await file?.content.text()) ?? '';
  expect(text).toContain('Merci');
  expect(text).not.toContain('SUM');
});

it('takes all when asked, guarded against formulas, with the separator of the language', async () => {
  const { user } = open(replies.slice(1), 'fr');
  expect(screen.getByRole('radio', { name: /points-virgules/ })).toHaveProperty('checked', true);
  await user.click(screen.getByRole('radio', { name: 'Toutes (2)' }));
  await user.click(await ready());
  const text = (await saved[0]?.content.text()) ?? '';
  expect(text).toContain('"One";');
  expect(text).not.toContain('"=SUM');
});

it('offers no choice of replies where nothing is filtered', async () => {
  open(null);
  await ready();
  expect(screen.queryByRole('radio', { name: /^All/ })).toBeNull();
  expect(screen.getByText('2 replies go into the file.')).toBeDefined();
});

it('offers the playbook of the brand whose library it is', async () => {
  const brand = sampleBrand({ name: 'TransVal' });
  await strictDatabase.brands.put(brand);
  const { user } = open(null, 'en', brand);
  expect(screen.getByText(/TransVal as a whole/)).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Export the playbook' }));
  await waitFor(() => expect(saved[0]?.name).toMatch(/^playbook-transval-/));
});
