// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, it } from 'vitest';
import type { NetworkId, Purpose } from '../../../../networks/contract';
import { renderScreen } from '../../../../tests/screen/render-screen';
import { sampleBrand } from '../../../brands/sample-brand';
import { PreviewPart } from './preview-part';

// loaded beforehand: on a busy machine it takes longer than a test waits
beforeAll(async () => {
  await import('./out-of-context-view');
}, 60_000);
afterEach(cleanup);

const brand = sampleBrand({
  name: 'Chez Margot',
  accounts: [
    { network: 'x', handle: 'margot_x' },
    { network: 'instagram', handle: 'margot.ig' },
  ],
});
const TEXT = 'We are sorry.\n\nThe 12 did not run this morning, and nobody told you at the stop.';

async function show(
  begin: NetworkId,
  purpose: Purpose,
  { text = TEXT, language = 'en' as const }: { text?: string; language?: 'fr' | 'en' } = {},
) {
  const user = userEvent.setup();
  renderScreen(
    <PreviewPart text={text} language="en" brand={brand} begin={begin} purpose={purpose} />,
    language,
  );
  await user.click(
    screen.getByRole('button', { name: language === 'en' ? 'Out of context' : 'Hors contexte' }),
  );
  await screen.findByRole('figure');
  return user;
}
const cut = async (user: ReturnType<typeof userEvent.setup>) =>
  user.click(screen.getByRole('radio', { name: 'Where it is cut' }));

it('draws the text alone with the name that each network shows', async () => {
  const user = await show('facebook', 'reply');
  const picture = screen.getByRole('figure', {
    name: 'The text alone, as Chez Margot on Facebook',
  });
  expect(picture.textContent).toBe(`CMChez Margot${TEXT}`);
  await user.click(screen.getByRole('button', { name: 'X' }));
  expect(screen.getByRole('figure').textContent).toBe(`CMChez Margot@margot_x${TEXT}`);
  await user.click(screen.getByRole('button', { name: 'Instagram' }));
  expect(screen.getByRole('figure').textContent).toBe(`CMmargot.ig${TEXT}`);
  expect(screen.getByText(/still say what you mean/)).toBeDefined();
});

it('says to all where a post is cut, and who says so', async () => {
  const user = await show('linkedin', 'post', { text: `${'word '.repeat(60)}\nend` });
  await cut(user);
  const picture = screen.getByRole('figure');
  within(picture).getByText('Cut after 139 characters. What follows is hidden:');
  screen.getByText('Hidden: the last 164 characters. Shown: the first 139.');
  expect(
    screen.getByText('On a phone: about 140 characters over 3 lines are shown.'),
  ).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'On a computer' }));
  within(picture).getByText('Cut after 209 characters. What follows is hidden:');

  expect(screen.queryByRole('link')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Where these figures come from' }));
  const [first, second] = screen.getAllByRole('listitem');
  expect(first?.textContent).toMatch(/^www\.linkedin\.com seen on the network’s pages, read on /);
  expect(second?.textContent).toMatch(/a tool for publishing/);
});

it('says so where nothing is cut', async () => {
  const user = await show('x', 'reply', { text: 'Short.' });
  await cut(user);
  screen.getByText('Nothing is cut.');
  expect(screen.getByRole('figure').textContent).not.toContain('See more');
});

it('draws no cut of comments where no source says one', async () => {
  const user = await show('facebook', 'comment');
  await cut(user);
  expect(
    screen.getByText('No source says where Facebook cuts a comment, so no such cut is drawn.'),
  ).toBeDefined();
  expect(screen.getByText(/Notification: one line is shown, about 40 characters/)).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'X' }));
  expect(screen.queryByText(/No source says/)).toBeNull();
});

it('speaks French', async () => {
  const user = await show('instagram', 'post', { language: 'fr' });
  await user.click(screen.getByRole('radio', { name: 'Là où il est coupé' }));
  expect(screen.getByRole('figure').textContent).toContain('… Voir plus');
});
