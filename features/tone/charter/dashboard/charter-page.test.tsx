// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { RouteProvider } from '../../../../components/hash-route';
import { strictDatabase } from '../../../../storage/database';
import { renderScreen } from '../../../../tests/screen/render-screen';
import { sampleBrand } from '../../../brands/sample-brand';
import { CharterPage } from './charter-page';

const brand = sampleBrand({ id: 'b', name: 'TransVal', language: 'fr' });
const other = sampleBrand({ id: 'c', name: 'Régie' });
const stored = async () => (await strictDatabase.charters.get('b'))?.markdown ?? null;

beforeEach(() => strictDatabase.charters.clear());
afterEach(cleanup);

function open() {
  renderScreen(
    <RouteProvider>
      <CharterPage brand={brand} brands={[brand, other]} />
    </RouteProvider>,
  );
  return userEvent.setup();
}

const area = () => screen.findByRole('textbox', { name: 'Guidelines, in Markdown' });

it('begins empty, is written, saved by its key and taken back', async () => {
  const user = open();
  await user.click(await screen.findByRole('button', { name: 'Write from scratch' }));
  expect(screen.getByRole('button', { name: 'Save' })).toHaveProperty('disabled', true);
  await user.type(await area(), '## Voix{Enter}On vouvoie.');
  await user.keyboard('{Control>}s{/Control}');
  await waitFor(async () => expect(await stored()).toBe('## Voix\nOn vouvoie.'));
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await stored()).toBeNull());
});

it('takes in the charter of a trade, in the brand’s language, stored only when saved', async () => {
  const user = open();
  await user.click(await screen.findByRole('button', { name: 'Start from a trade’s guidelines' }));
  const dialog = await screen.findByRole('dialog');
  await waitFor(() => expect(within(dialog).getByLabelText('Preview')).toBeDefined());
  await user.selectOptions(within(dialog).getByRole('combobox'), 'gaming');
  const take = within(dialog).getByRole('button', { name: 'Use this text' });
  await waitFor(() => expect(take).toHaveProperty('disabled', false));
  await user.click(take);
  expect(((await area()) as HTMLTextAreaElement).value).toContain('Joueurs Info Service');
  expect(await stored()).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(async () => expect(await stored()).toContain('Joueurs Info Service'));
});

it('imports a file below what is written, or in its place, and refuses what is no text', async () => {
  await strictDatabase.charters.put({ brandId: 'b', markdown: '## Voix', updatedAt: 1 });
  const user = open();
  const give = async (content: BlobPart) => {
    await user.click(await screen.findByRole('button', { name: 'Import' }));
    const dialog = screen.getByRole('dialog');
    const file = new File([content], 'a.md', { type: 'text/markdown' });
    await user.upload(within(dialog).getByLabelText('Choose a file'), file);
    return within(dialog);
  };
  const binary = await give(new Uint8Array([0xff, 0xfe, 0x00]));
  expect((await binary.findByRole('alert')).textContent).toContain('not text in UTF-8');
  expect(binary.getByRole('button', { name: 'Use this text' })).toHaveProperty('disabled', true);
  await user.click(binary.getByRole('button', { name: 'Cancel' }));

  const below = await give('## Lexique\r\n');
  await user.click(await below.findByRole('radio', { name: 'Below' }));
  await user.click(below.getByRole('button', { name: 'Add below' }));
  expect(((await area()) as HTMLTextAreaElement).value).toBe('## Voix\n\n## Lexique\n');

  const instead = await give('# Autre');
  await user.click(await instead.findByRole('button', { name: 'Use this text' }));
  expect(((await area()) as HTMLTextAreaElement).value).toBe('# Autre');
  expect(await stored()).toBe('## Voix');
});

it('asks whose charter when all brands are in sight', async () => {
  renderScreen(
    <RouteProvider>
      <CharterPage brand={null} brands={[brand, other]} />
    </RouteProvider>,
  );
  const link = await screen.findByRole('link', { name: 'Régie' });
  expect(link.getAttribute('href')).toBe('#charter/c');
});
