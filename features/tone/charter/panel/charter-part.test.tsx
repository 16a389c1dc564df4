// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { strictDatabase } from '../../../../storage/database';
import { renderScreen } from '../../../../tests/screen/render-screen';
import { sampleBrand } from '../../../brands/sample-brand';
import { parseCharter } from '../parse-charter';
import { sectionAt } from '../section-at';
import { CharterPart } from './charter-part';

const brand = sampleBrand({ id: 'b', name: 'TransVal' });

const MARKDOWN = `## Voix
On vouvoie.

## X
Court.

## Facebook
On prend le temps.

## À faire / à éviter
| À faire | À éviter |
|---|---|
| Le 12 repart. | Patience. |

## Lexique
- voyageur, pas usager : il va quelque part
`;

beforeEach(() => strictDatabase.charters.put({ brandId: 'b', markdown: MARKDOWN, updatedAt: 1 }));
afterEach(cleanup);

it('shows the note of the network in sight first, and no other network’s', async () => {
  renderScreen(<CharterPart brand={brand} network="x" language="fr" />);
  await screen.findByText('Court.');
  const headings = screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent);
  expect(headings).toEqual(['X', 'Voix', 'À faire / à éviter', 'Lexique']);
});

it('finds as one types, and says so when nothing is found', async () => {
  const user = userEvent.setup();
  renderScreen(<CharterPart brand={brand} network={null} language="fr" />);
  const field = await screen.findByRole('searchbox', { name: 'Search the guidelines' });
  await user.type(field, 'usager');
  expect(screen.getByText('voyageur')).toBeDefined();
  expect(screen.queryByText('Le 12 repart.')).toBeNull();
  await user.type(field, ' zzz');
  expect(screen.getByText('Nothing in the guidelines says “usager zzz”.')).toBeDefined();
});

it('copies an example by one click', async () => {
  const user = userEvent.setup();
  renderScreen(<CharterPart brand={brand} network={null} language="fr" />);
  await user.click(await screen.findByRole('button', { name: 'Copy: Le 12 repart.' }));
  await screen.findByText('Copied.');
  expect(await navigator.clipboard.readText()).toBe('Le 12 repart.');
});

it('leads to the dashboard while there is none', async () => {
  await strictDatabase.charters.clear();
  renderScreen(<CharterPart brand={brand} network="x" language="fr" />);
  await screen.findByRole('button', { name: 'Write the guidelines' });
});

it('brings the section of a rule into sight, though it was written for another network', async () => {
  const section = sectionAt(parseCharter(MARKDOWN), 'facebook');
  if (section === null) throw new Error('no section');
  const user = userEvent.setup();
  const part = (shown: { section: typeof section } | null) => (
    <CharterPart brand={brand} network="x" language="fr" shown={shown} />
  );
  const { redraw } = renderScreen(part(null));
  await user.type(await screen.findByRole('searchbox'), 'zzz');
  redraw(part({ section }));
  await waitFor(() =>
    expect(document.activeElement?.getAttribute('data-section')).toBe(section.anchor),
  );
  expect(document.activeElement?.textContent).toContain('On prend le temps.');
  expect((screen.getByRole('searchbox') as HTMLInputElement).value).toBe('');
});
