// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { InsertOutcome } from '../../../messaging/panel-port';
import { strictDatabase } from '../../../storage/database';
import { fakePage } from '../../../tests/screen/fake-page';
import { renderScreen } from '../../../tests/screen/render-screen';
import { sampleReply } from '../sample-reply';
import { RepliesTab } from './replies-tab';

const target = {
  kind: 'comment' as const,
  key: 'facebook:c',
  author: { handle: 'c', name: 'Camille Dubreuil', address: null },
  text: 'Still no bus',
  at: null,
};

let copied: string[] = [];

beforeEach(async () => {
  copied = [];
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
    copied.push(text);
  });
  const { replies, insertions, bags } = strictDatabase;
  await Promise.all([replies.clear(), insertions.clear(), bags.clear()]);
  await strictDatabase.replies.bulkPut([
    sampleReply({
      id: 'delay',
      title: 'Delay',
      shortcut: 'delay',
      body: 'Hello {{author.first_name}}, sorry.',
      variants: ['Sorry, {{author.first_name}}.'],
      timesUsed: 9,
    }),
    sampleReply({ id: 'thanks', title: 'Thanks', body: 'Thank you.', timesUsed: 5 }),
    sampleReply({ id: 'brand', title: 'Été', body: 'From {{brand.name}}.', timesUsed: 1 }),
  ]);
});
afterEach(cleanup);

async function open(outcome: InsertOutcome = 'inserted', whom: typeof target | null = target) {
  const page = fakePage({ insert: () => outcome });
  renderScreen(
    <RepliesTab
      place={{
        network: 'facebook',
        brand: null,
        postKey: 'facebook:p',
        target: whom,
        speaker: null,
        guard: { state: 'fits' },
      }}
      postAddress={null}
      client={page.client}
      draft=""
      above={null}
    />,
  );
  const field = await screen.findByRole('combobox', { name: 'Search replies' });
  return { page, field, user: userEvent.setup({ writeToClipboard: false }) };
}

const titles = () =>
  screen.getAllByRole('row').map((row) => within(row).getAllByText(/./)[0]?.textContent);
const selected = () => screen.getByRole('row', { selected: true });

it('focuses the search and shows the most used first, filled for the target', async () => {
  const { field } = await open();
  expect(document.activeElement).toBe(field);
  expect(selected().textContent).toContain('Hello Camille, sorry.');
});

it('finds as one types, accents aside, and says so when nothing does', async () => {
  const { user } = await open();
  await user.keyboard('ete');
  await waitFor(() => expect(titles()).toHaveLength(1));
  expect(selected().textContent).toContain('Été');
  await user.keyboard('zzz');
  expect(await screen.findByText('Nothing matches “etezzz”')).toBeTruthy();
});

it('moves with the arrows and inserts with Enter, without a newline for the page', async () => {
  const { page, field, user } = await open();
  await user.keyboard('{ArrowDown}');
  expect(selected().textContent).toContain('Thank you.');
  expect(field.getAttribute('aria-activedescendant')).toBe(selected().id);
  const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
  field.dispatchEvent(enter);
  expect(enter.defaultPrevented).toBe(true);
  await waitFor(() =>
    expect(page.call).toHaveBeenCalledWith('insert', {
      text: 'Thank you.',
      target: 'facebook:c',
      cursor: null,
      instead: null,
    }),
  );
  expect(await screen.findByText(/^Inserted/)).toBeTruthy();
  await waitFor(async () =>
    expect((await strictDatabase.replies.get('thanks'))?.timesUsed).toBe(6),
  );
  expect(copied).toEqual([]);
});

it('inserts on a click', async () => {
  const { page, user } = await open();
  await user.click(screen.getByText('Thank you.'));
  await waitFor(() =>
    expect(page.call).toHaveBeenCalledWith('insert', {
      text: 'Thank you.',
      target: 'facebook:c',
      cursor: null,
      instead: null,
    }),
  );
});

it.each([
  ['refused', /did not take the text/],
  ['gone', /has left the page/],
  ['nowhere', /No reply box is open/],
] as const)('copies when the page could not: %s', async (outcome, words) => {
  const { user } = await open(outcome);
  await user.keyboard('{Enter}');
  expect(await screen.findByText(words)).toBeTruthy();
  expect(copied).toEqual(['Hello Camille, sorry.']);
  expect((await strictDatabase.replies.get('delay'))?.timesUsed).toBe(9);
});

it.each([
  ['altered', /did not arrive as written/],
  ['wrong-target', /answers someone else/],
  ['message-box', /private message box/],
] as const)('copies nothing by itself, but offers to: %s', async (outcome, words) => {
  const { user } = await open(outcome);
  await user.keyboard('{Enter}');
  const said = await screen.findByText(words);
  expect(copied).toEqual([]);
  await user.click(within(said.parentElement!).getByRole('button', { name: 'Copy' }));
  await waitFor(() => expect(copied).toEqual(['Hello Camille, sorry.']));
});

it('copies with Alt and Enter, and counts the use', async () => {
  const { page, user } = await open();
  await user.keyboard('{Alt>}{Enter}{/Alt}');
  expect(await screen.findByText(/^Copied to the clipboard/)).toBeTruthy();
  expect(page.call).not.toHaveBeenCalled();
  await waitFor(async () =>
    expect((await strictDatabase.replies.get('delay'))?.timesUsed).toBe(10),
  );
});

it('refuses what is not filled, and names it', async () => {
  const { page, user } = await open('inserted', null);
  expect(selected().textContent).toContain('Missing: first name');
  await user.keyboard('{Enter}');
  expect(await screen.findByText(/^Not ready yet. Missing: first name/)).toBeTruthy();
  expect(page.call).not.toHaveBeenCalled();
  expect(copied).toEqual([]);
});

it('turns to another wording by hand and after each use', async () => {
  const { page, user } = await open();
  await user.click(screen.getByRole('button', { name: 'Another wording' }));
  await waitFor(() => expect(selected().textContent).toContain('Sorry, Camille.'));
  expect(selected().textContent).toContain('Wording 2 of 2');
  await user.click(screen.getByRole('button', { name: /^Insert/ }));
  await waitFor(() => expect(page.call).toHaveBeenCalledTimes(1));
  await waitFor(() => expect(selected().textContent).toContain('Wording 1 of 2'));
});

it('deletes with a way back', async () => {
  const { user } = await open();
  await user.click(screen.getByRole('button', { name: 'More actions' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Delete' }));
  await waitFor(() => expect(screen.queryByText('Delay')).toBeNull());
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(await screen.findByText('Delay')).toBeTruthy();
});

it('keeps what was inserted, where and in answer to what; a copy only counts', async () => {
  const { user } = await open();
  await user.keyboard('{Enter}');
  await waitFor(async () => expect(await strictDatabase.insertions.count()).toBe(1));
  expect(await strictDatabase.insertions.toArray()).toMatchObject([
    {
      replyId: 'delay',
      text: 'Hello Camille, sorry.',
      network: 'facebook',
      postKey: 'facebook:p',
      commentKey: 'facebook:c',
      answeredText: 'Still no bus',
    },
  ]);
  await user.keyboard('{Alt>}{Enter}{/Alt}');
  await waitFor(async () =>
    expect((await strictDatabase.replies.get('delay'))?.timesUsed).toBe(11),
  );
  expect(await strictDatabase.insertions.count()).toBe(1);
});
