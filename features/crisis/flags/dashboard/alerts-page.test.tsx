// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { strictDatabase } from '../../../../storage/database';
import { renderScreen } from '../../../../tests/screen/render-screen';
import { sampleBrand } from '../../../brands/sample-brand';
import type { Flag } from '../model';
import { sampleFlag } from '../sample-flag';
import { AlertsPage } from './alerts-page';

const { flags } = strictDatabase;
const by = (name: string, text: string) => ({
  ...sampleFlag().evidence,
  text,
  author: { handle: null, name, address: null },
});
const BRAND = sampleBrand({ id: 'b1' });

beforeEach(async () => {
  await flags.clear();
  await flags.bulkAdd([
    sampleFlag({ key: 'facebook:1', severity: 2, evidence: by('Ana', 'Boycott!') }),
    sampleFlag({ key: 'x:2', severity: 3, network: 'x', evidence: by('Bruno', 'I know where') }),
    sampleFlag({ key: 'x:3', severity: 1, raisedBy: 'person', evidence: by('Chloé', 'Rotten') }),
    sampleFlag({ key: 'x:4', state: 'closed', evidence: by('Dora', 'Fine now') }),
    sampleFlag({ key: 'x:5', brandId: 'b2', severity: 0, evidence: by('Else', 'Elsewhere') }),
  ]);
});
afterEach(cleanup);

async function open(step: string | null = null, brand: typeof BRAND | null = BRAND) {
  const user = userEvent.setup();
  renderScreen(<AlertsPage brand={brand} brands={[BRAND]} step={step} />);
  await screen.findByRole('heading', { level: 1 });
  return user;
}
const authors = () =>
  within(screen.getByRole('table', { name: 'Alerts' }))
    .getAllByRole('link')
    .map((link) => link.textContent);
const stored = async (key: string) => (await flags.get(key)) as Flag;

it('shows the brand’s flags that are not closed, the gravest first, and sorts them', async () => {
  const user = await open();
  expect(authors()).toEqual(['Bruno', 'Ana', 'Chloé']);
  await user.click(screen.getByRole('button', { name: 'Comment' }));
  expect(authors()).toEqual(['Ana', 'Bruno', 'Chloé']);
});

it('shows all brands’ where none is chosen, and whose they are', async () => {
  await open(null, null);
  expect(authors()).toEqual(['Bruno', 'Ana', 'Chloé', 'Else']);
  expect(screen.getAllByText('TransVal')).toHaveLength(3);
});

it('searches, filters, and says when nothing passes', async () => {
  const user = await open();
  await user.keyboard('/boyc');
  await waitFor(() => expect(authors()).toEqual(['Ana']));
  await user.clear(screen.getByRole('searchbox'));
  await user.click(screen.getByRole('button', { name: 'Raised by' }));
  await user.click(await screen.findByRole('menuitemcheckbox', { name: 'By hand' }));
  await waitFor(() => expect(authors()).toEqual(['Chloé']));
  // a column is called so too
  const [filter] = screen.getAllByRole('button', { name: 'Network' });
  await user.click(filter!);
  await user.click(await screen.findByRole('menuitemcheckbox', { name: 'LinkedIn' }));
  await user.click(await screen.findByRole('button', { name: 'Show all, closed ones too' }));
  await waitFor(() => expect(authors()).toEqual(['Bruno', 'Dora', 'Ana', 'Chloé']));
});

it('is gone through by keys alone: take in hand, close with a reason, on to the next', async () => {
  const user = await open();
  screen.getByRole('link', { name: 'Bruno' }).focus();
  await user.keyboard('p');
  await waitFor(async () => expect((await stored('x:2')).state).toBe('in-hand'));
  await user.keyboard('{ArrowDown}');
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Ana'));
  await user.keyboard('c');
  await user.click(await screen.findByRole('radio', { name: 'Not a crisis' }));
  await user.click(screen.getByRole('button', { name: 'Close' }));
  await waitFor(async () =>
    expect((await stored('facebook:1')).steps.at(-1)).toMatchObject({
      state: 'closed',
      reason: 'not-a-crisis',
    }),
  );
  await waitFor(() => expect(authors()).toEqual(['Bruno', 'Chloé']));
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Chloé'));
});

it('changes several at once, and takes it back', async () => {
  const user = await open();
  await user.click(screen.getByRole('checkbox', { name: 'Choose all' }));
  const bar = within(screen.getByRole('region', { name: '3 alerts chosen' }));
  await user.click(bar.getByRole('button', { name: 'Escalate' }));
  await waitFor(async () => expect((await stored('x:3')).state).toBe('escalated'));
  expect((await stored('x:5')).state).toBe('open');
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect((await stored('x:3')).state).toBe('open'));
  expect((await stored('x:3')).steps).toHaveLength(1);
});

it('keys act on all chosen when the row is one of them', async () => {
  const user = await open();
  screen.getByRole('link', { name: 'Bruno' }).focus();
  await user.keyboard('x');
  await user.click(screen.getByRole('checkbox', { name: 'Choose the comment by Chloé' }));
  screen.getByRole('link', { name: 'Bruno' }).focus();
  await user.keyboard('e');
  await waitFor(async () => expect((await stored('x:3')).state).toBe('escalated'));
  expect((await stored('x:2')).state).toBe('escalated');
  expect((await stored('facebook:1')).state).toBe('open');
});

it('shows the evidence of one, why, and what it is not; of another brand too', async () => {
  const user = await open('x:5');
  expect(screen.getByRole('heading', { name: 'Else' })).toBeDefined();
  expect(screen.getAllByText('Internal record, not a legal report.').length).toBeGreaterThan(0);
  expect(screen.getByRole('heading', { name: 'Why' })).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Take in hand' }));
  await waitFor(async () => expect((await stored('x:5')).state).toBe('in-hand'));
  await user.keyboard('e');
  await waitFor(async () => expect((await stored('x:5')).state).toBe('escalated'));
  await user.type(screen.getByRole('textbox', { name: 'Note' }), 'peco');
  await waitFor(async () => expect((await stored('x:5')).note).toBe('peco'));
  expect((await stored('x:5')).state).toBe('escalated');
  await user.click(screen.getByRole('heading', { name: 'Why' }));
  await user.keyboard('{Escape}');
  expect(location.hash).toBe('#alerts');
});

it('says when a link leads to no flag', async () => {
  renderScreen(<AlertsPage brand={null} brands={[]} step="x:gone" />);
  expect(await screen.findByText('This alert is not here')).toBeDefined();
});
