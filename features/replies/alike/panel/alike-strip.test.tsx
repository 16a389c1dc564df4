// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { strictDatabase } from '../../../../storage/database';
import { fakePage } from '../../../../tests/screen/fake-page';
import { renderScreen } from '../../../../tests/screen/render-screen';
import { sampleBrand } from '../../../brands/sample-brand';
import { sampleComment } from '../../../queue/sample-comment';
import { DEFAULT_SETTINGS } from '../../../settings/model';
import { sampleInsertion } from '../../insertions/sample-insertion';
import { RepliesTab } from '../../panel/replies-tab';
import { sampleReply } from '../../sample-reply';

const brand = sampleBrand({
  id: 'transval',
  accounts: [{ network: 'facebook', handle: 'TransVal' }],
});
const target = {
  kind: 'comment' as const,
  key: 'facebook:c',
  author: { handle: 'c', name: 'Camille Dubreuil', address: null },
  text: 'Still no bus',
  at: null,
};
const HERE = 'Hello Camille, the line runs again and we are sorry for the wait.';
const OTHER = 'Camille, buses are back at every stop. Thank you for holding on.';
const postedAs = (name: string) => HERE.replace('Camille', name);

beforeEach(async () => {
  const { replies, insertions, bags, comments } = strictDatabase;
  await Promise.all([replies.clear(), insertions.clear(), bags.clear(), comments.clear()]);
  await replies.put(
    sampleReply({
      id: 'back',
      title: 'Back',
      body: HERE.replace('Camille', '{{author.first_name}}'),
      variants: [OTHER.replace('Camille', '{{author.first_name}}')],
    }),
  );
  await bags.put({ replyId: 'back', postKey: 'facebook:p', left: [0, 1], dealt: [], updatedAt: 1 });
});
afterEach(cleanup);

async function open() {
  const page = fakePage({ insert: () => 'inserted' });
  renderScreen(
    <RepliesTab
      place={{
        network: 'facebook',
        brand,
        postKey: 'facebook:p',
        target,
        speaker: 'speaker',
        guard: { state: 'fits' },
      }}
      postAddress={null}
      client={page.client}
      draft=""
      above={null}
    />,
  );
  await screen.findByText(/the line runs again/);
  const inserted = () =>
    page.call.mock.calls.flatMap(([name, ask]) =>
      name === 'insert' ? [(ask as { text: string }).text] : [],
    );
  return { inserted, user: userEvent.setup({ writeToClipboard: false }) };
}

const postedBy = (handle: string, given: Parameters<typeof sampleComment>[0] = {}) =>
  strictDatabase.comments.put(
    sampleComment({
      key: 'facebook:ours',
      authorKey: `facebook:${handle}`,
      author: { handle, name: 'TransVal', address: null },
      text: postedAs('Tom'),
      at: Date.now() - 12 * 60_000,
      ...given,
    }),
  );

it.each(['transval', 'speaker'])(
  'warns of our reply in the thread, whichever account: %s',
  async (handle) => {
    await postedBy(handle);
    const { inserted, user } = await open();
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Same words as a reply of ours here')).toBeTruthy();
    expect(screen.getByText('TransVal').parentElement?.textContent).toContain('12 min');
    expect(screen.getByText(postedAs('Tom'))).toBeTruthy();
    expect(inserted()).toEqual([]);
  },
);

it('turns to another wording with Enter, inserts it with the next', async () => {
  await postedBy('transval');
  const { inserted, user } = await open();
  await user.keyboard('{Enter}');
  await screen.findByRole('button', { name: /^Use another wording/ });
  await user.keyboard('{Enter}');
  expect(await screen.findByText(/buses are back/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Use another/ })).toBeNull();
  expect(inserted()).toEqual([]);
  await user.keyboard('{Enter}');
  await waitFor(() => expect(inserted()).toEqual([OTHER]));
});

it('inserts all the same when asked to', async () => {
  await postedBy('transval');
  const { inserted, user } = await open();
  await user.keyboard('{Enter}');
  await user.click(await screen.findByRole('button', { name: 'Insert anyway' }));
  await waitFor(() => expect(inserted()).toEqual([HERE]));
  await waitFor(() => expect(screen.queryByText(/^Same words/)).toBeNull());
});

it('proposes to insert anyway where no other wording is less alike', async () => {
  await postedBy('transval');
  await strictDatabase.insertions.put(
    sampleInsertion({ id: 'other', text: OTHER, commentKey: 'facebook:d' }),
  );
  const { inserted, user } = await open();
  await user.keyboard('{Enter}');
  expect(await screen.findByText(/None of its other wordings/)).toBeTruthy();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(inserted()).toEqual([HERE]));
});

it('warns of what was inserted under the post and is not in the thread yet', async () => {
  await strictDatabase.insertions.put(
    sampleInsertion({ text: postedAs('Aïcha'), commentKey: 'facebook:d' }),
  );
  const { user } = await open();
  await user.keyboard('{Enter}');
  expect(await screen.findByText('Inserted with Vigie', { exact: false })).toBeTruthy();
});

it.each([
  ['what others wrote', () => postedBy('camille')],
  ['another post’s thread', () => postedBy('transval', { postKey: 'facebook:q' })],
  ['another text of ours', () => postedBy('transval', { text: 'Thank you Tom, see you soon.' })],
  [
    'what was inserted for the same comment',
    () => strictDatabase.insertions.put(sampleInsertion({ text: HERE })),
  ],
])('inserts at once beside %s', async (_, given) => {
  await given();
  const { inserted, user } = await open();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(inserted()).toEqual([HERE]));
});

it('warns as the settings say', async () => {
  await postedBy('transval', { text: `${HERE} Have a good day, all of you on line 12!` });
  const { user } = await open();
  await user.keyboard('{Enter}');
  expect(await screen.findByText('Very close to a reply of ours here')).toBeTruthy();
  cleanup();
  const value = { ...DEFAULT_SETTINGS, alikeFrom: 1 };
  await strictDatabase.settings.put({ key: 'settings', value, updatedAt: 1 });
  const { inserted, user: again } = await open();
  await again.keyboard('{Enter}');
  await waitFor(() => expect(inserted()).toEqual([HERE]));
});
