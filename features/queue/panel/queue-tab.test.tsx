// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ChooseOutcome, PageView } from '../../../messaging/panel-port';
import { relaxedDatabase, strictDatabase } from '../../../storage/database';
import { fakePage, samplePage } from '../../../tests/screen/fake-page';
import { renderScreen } from '../../../tests/screen/render-screen';
import type { Brand } from '../../brands/model';
import { sampleBrand } from '../../brands/sample-brand';
import { sampleFlag } from '../../crisis/flags/sample-flag';
import type { SeenComment } from '../model';
import { ourReply, someone } from '../sample-facts';
import { QueueTab } from './queue-tab';
import { useQueue } from './use-queue';

const { handlings, charters, flags } = strictDatabase;
const { comments } = relaxedDatabase;
const HOUR = 3_600_000;
const brand = sampleBrand({
  accounts: [{ network: 'facebook', handle: 'transval' }],
  answerWithin: { usual: 60, atPeaks: 60 },
});
const BRANDS = [brand];

/** Three that wait, the oldest first; the last two past the goal of an hour. */
const thread = (now: number): SeenComment[] => [
  someone('facebook:1', { author: named('Yanis'), text: 'One', at: now - 3 * HOUR }),
  someone('facebook:2', { author: named('Camille'), text: 'Two', at: now - 2 * HOUR }),
  someone('facebook:3', {
    author: named('Sofia'),
    text: 'Three',
    parentKey: 'facebook:1',
    at: now - 60_000,
  }),
];
const named = (name: string) => ({ handle: name, name, address: null });

beforeEach(async () => {
  await Promise.all([flags, handlings, charters, comments].map((table) => table.clear()));
  await comments.bulkPut(thread(Date.now()));
});
afterEach(cleanup);

function Tab(
  props: { view: PageView; brands?: Brand[]; page: ReturnType<typeof fakePage> } & Heard,
) {
  const { view, brands = BRANDS, page, onReply, onFlag } = props;
  return (
    <QueueTab
      queue={useQueue(view, brands)}
      postKey={view.postInView}
      onPage={view.commentsOnPage}
      targetKey={null}
      client={page.client}
      onReply={onReply}
      brandId="b1"
      onFlag={onFlag}
    />
  );
}

interface Heard {
  onReply: () => void;
  onFlag: (key: string) => void;
}

async function open(outcome: ChooseOutcome = 'chosen', brands = BRANDS) {
  const page = fakePage({ choose: () => outcome });
  const heard = { onReply: vi.fn(), onFlag: vi.fn() };
  const view = samplePage({ commentsOnPage: ['facebook:1', 'facebook:2'] });
  renderScreen(<Tab view={view} brands={brands} page={page} {...heard} />);
  await waitFor(() => expect(focused()).toContain('Yanis'));
  return { page, ...heard, user: userEvent.setup() };
}

const focused = () => document.activeElement?.textContent ?? '';
const listed = () => screen.getAllByRole('article').map(({ textContent }) => textContent ?? '');
const stateOf = async (key: string) => (await handlings.get(key))?.state ?? null;

it('shows what is to be answered, how far that is, and who is late in words', async () => {
  await open();
  expect(screen.getByRole('heading', { name: '3 to answer' })).toBeTruthy();
  expect(screen.getByText('0 of 3 handled')).toBeTruthy();
  expect(screen.getByText('2 late')).toBeTruthy();
  const said = listed();
  expect(said[0]).toContain('3 hr, late');
  expect(said[2]).toContain('in reply to Yanis');
  expect(said[2]).toContain('not in the page now');
});

it('goes with J and K, no further than the ends, and has the page follow once one stays', async () => {
  const { page, user } = await open();
  await user.keyboard('j');
  await waitFor(() => expect(focused()).toContain('Two'));
  await user.keyboard('jj');
  await waitFor(() => expect(focused()).toContain('Three'));
  await user.keyboard('K');
  await waitFor(() => expect(focused()).toContain('Two'));
  await waitFor(() =>
    expect(page.call).toHaveBeenLastCalledWith('choose', { key: 'facebook:2', isToAnswer: false }),
  );
});

it('opens the reply box with Enter', async () => {
  const { page, user } = await open();
  await user.keyboard('{Enter}');
  expect(page.call).toHaveBeenCalledWith('choose', { key: 'facebook:1', isToAnswer: true });
  expect(await screen.findByText(/You are answering Yanis/)).toBeTruthy();
});

it('goes to the replies with R, once the comment is the target', async () => {
  const { onReply, user } = await open();
  await user.keyboard('r');
  await waitFor(() => expect(onReply).toHaveBeenCalledOnce());
});

it('says when the comment is not in the page, and stays', async () => {
  const { onReply, user } = await open('off-page');
  await user.keyboard('r');
  expect(await screen.findByText(/isn’t in the page now\. Scroll/)).toBeTruthy();
  expect(onReply).not.toHaveBeenCalled();
});

it.each([
  ['w', 'waiting'],
  ['d', 'private'],
  ['s', 'seen'],
  ['m', 'answered'],
  ['x', 'closed'],
] as const)('%s makes it %s, goes on to the next, and Z leads back', async (key, state) => {
  const { user } = await open();
  await user.keyboard(key);
  await waitFor(() => expect(focused()).toContain('Two'));
  expect(await stateOf('facebook:1')).toBe(state);
  await waitFor(() => expect(screen.getByRole('heading', { name: '2 to answer' })).toBeTruthy());
  await user.keyboard('z');
  await waitFor(() => expect(focused()).toContain('One'));
  expect(await stateOf('facebook:1')).toBeNull();
  await waitFor(() => expect(screen.getByRole('heading', { name: '3 to answer' })).toBeTruthy());
});

it('decides once while a key is held down', async () => {
  const { user } = await open();
  await user.keyboard('{x>8/}');
  await waitFor(() => expect(focused()).toContain('Two'));
  await user.keyboard('j');
  await waitFor(() => expect(focused()).toContain('Three'));
  expect(await stateOf('facebook:1')).toBe('closed');
  expect(await stateOf('facebook:2')).toBeNull();
});

it.each([
  ['h', 'hidden', 'Why is it hidden?'],
  ['p', 'reported', 'Why is it reported?'],
] as const)(
  '%s asks why before it is %s, with the charter’s articles',
  async (key, state, title) => {
    await charters.put({
      brandId: 'b1',
      markdown: '# Our voice\n\n## Respect\n\nNo insults.',
      updatedAt: 1,
    });
    const { user } = await open();
    await user.keyboard(key);
    const dialog = within(await screen.findByRole('dialog', { name: title }));
    await user.click(dialog.getByRole('button', { name: 'Confirm' }));
    expect(dialog.getByText(/Say why/)).toBeTruthy();
    expect(await stateOf('facebook:1')).toBeNull();
    await dialog.findByRole('option', { name: 'Respect' });
    await user.selectOptions(dialog.getByRole('combobox'), 'Respect');
    await user.click(dialog.getByRole('button', { name: 'Confirm' }));
    await waitFor(async () => expect(await stateOf('facebook:1')).toBe(state));
    expect((await handlings.get('facebook:1'))?.steps[0]).toMatchObject({ article: 'Respect' });
    await waitFor(() => expect(focused()).toContain('Two'));
  },
);

it('asks for whom it waits with Shift, and leaves it when that is not said', async () => {
  const { user } = await open();
  await user.keyboard('{Shift>}W{/Shift}');
  await user.click(await screen.findByRole('button', { name: 'Cancel' }));
  expect(await stateOf('facebook:1')).toBeNull();
  await user.keyboard('{Shift>}W{/Shift}');
  await user.type(await screen.findByRole('textbox', { name: 'Waiting for' }), 'the depot{Enter}');
  await waitFor(async () => expect(await stateOf('facebook:1')).toBe('waiting'));
  await waitFor(() => expect(listed().at(-1)).toMatch(/Yanis.*Waiting · the depot/));
});

it('says that there is nothing to undo', async () => {
  const { user } = await open();
  await user.keyboard('z');
  expect(await screen.findByText('There is nothing to undo here.')).toBeTruthy();
});

it('keeps the person where they are while comments come and their own is answered', async () => {
  const { user } = await open();
  await user.keyboard('j');
  await waitFor(() => expect(focused()).toContain('Two'));
  await comments.bulkPut([
    someone('facebook:0', { author: named('Bruno'), text: 'Zero', at: 1 }),
    ourReply('facebook:9', 'facebook:2', Date.now()),
  ]);
  await waitFor(() => expect(listed()[0]).toContain('Zero'));
  expect(focused()).toContain('Two');
  expect(focused()).toContain('Answered');
  await user.keyboard('j');
  await waitFor(() => expect(focused()).toContain('Three'));
  await waitFor(() => expect(listed().at(-1)).toContain('Two'));
});

it('lists what a filter lets through and keeps the filter in sight', async () => {
  const { user } = await open();
  await user.click(screen.getByRole('button', { name: 'Search and filter' }));
  await user.type(screen.getByRole('searchbox'), 'camille');
  await waitFor(() => expect(listed()).toHaveLength(1));
  expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  await user.type(screen.getByRole('searchbox'), ' nobody');
  expect(await screen.findByText('No comment fits')).toBeTruthy();
});

it('asks nothing of the person under a post of somebody else', async () => {
  const other = sampleBrand({ accounts: [{ network: 'facebook', handle: 'elsewhere' }] });
  await open('chosen', [other]);
  expect(screen.getByRole('heading', { name: '3 comments seen' })).toBeTruthy();
  expect(listed()[0]).toContain('Not yours to answer');
});

it('raises an alert with A, asking of what kind, and takes it back', async () => {
  const { user } = await open();
  await user.keyboard('a');
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Category' }), 'threat');
  await user.click(screen.getByRole('radio', { name: 'Serious' }));
  await user.click(screen.getByRole('button', { name: 'Raise the alert' }));
  expect(await screen.findByText(/Threat · open/)).toBeTruthy();
  expect(await flags.get('facebook:1')).toMatchObject({
    raisedBy: 'person',
    brandId: 'b1',
    category: 'threat',
    severity: 2,
    evidence: { text: 'One', author: { name: 'Yanis' } },
  });
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(screen.queryByText(/Threat · open/)).toBeNull());
});

it('marks a comment that has an alert, and opens that one', async () => {
  await flags.put(sampleFlag({ key: 'facebook:1', postKey: 'facebook:p' }));
  const { onFlag, user } = await open();
  expect(await screen.findByText(/Threat · open/)).toBeTruthy();
  await user.keyboard('a');
  await waitFor(() => expect(onFlag).toHaveBeenCalledWith('facebook:1'));
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('teaches when there is nothing yet', async () => {
  const page = fakePage();
  const view = samplePage({ postInView: 'facebook:other' });
  renderScreen(<Tab view={view} page={page} onReply={vi.fn()} onFlag={vi.fn()} />);
  expect(await screen.findByText('No comments seen yet')).toBeTruthy();
});
