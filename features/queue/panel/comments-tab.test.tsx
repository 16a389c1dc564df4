// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ChooseOutcome } from '../../../messaging/panel-port';
import { relaxedDatabase, strictDatabase } from '../../../storage/database';
import { fakePage } from '../../../tests/screen/fake-page';
import { renderScreen } from '../../../tests/screen/render-screen';
import { sampleFlag } from '../../crisis/flags/sample-flag';
import { sampleComment } from '../sample-comment';
import { CommentsTab } from './comments-tab';

const author = (name: string) => ({ handle: name, name, address: null });

beforeEach(async () => {
  await strictDatabase.flags.clear();
  await relaxedDatabase.comments.clear();
  await relaxedDatabase.comments.bulkPut([
    sampleComment({ key: 'facebook:1', author: author('Yanis'), text: 'One', firstSeenAt: 1 }),
    sampleComment({ key: 'facebook:2', author: author('Camille'), text: 'Two', firstSeenAt: 2 }),
    sampleComment({
      key: 'facebook:3',
      author: author('Sofia'),
      text: 'Three',
      parentKey: 'facebook:1',
      firstSeenAt: 3,
    }),
  ]);
});
afterEach(cleanup);

async function open(outcome: ChooseOutcome = 'chosen') {
  const page = fakePage({ choose: () => outcome });
  const onReply = vi.fn();
  const onFlag = vi.fn();
  renderScreen(
    <CommentsTab
      postKey="facebook:p"
      onPage={['facebook:1', 'facebook:2']}
      targetKey={null}
      client={page.client}
      onReply={onReply}
      brandId="b1"
      onFlag={onFlag}
    />,
  );
  await waitFor(() => expect(document.activeElement?.textContent).toContain('Yanis'));
  return { page, onReply, onFlag, user: userEvent.setup() };
}

const focused = () => document.activeElement?.textContent ?? '';

it('puts replies under what they answer', async () => {
  await open();
  const said = screen.getAllByRole('article').map((article) => article.textContent);
  expect(said[0]).toContain('One');
  expect(said[1]).toContain('in reply to Yanis');
  expect(said[1]).toContain('not in the page now');
  expect(said[2]).toContain('Two');
});

it('goes with J and K, and no further than the ends', async () => {
  const { user } = await open();
  await user.keyboard('j');
  await waitFor(() => expect(focused()).toContain('Three'));
  await user.keyboard('jj');
  await waitFor(() => expect(focused()).toContain('Two'));
  await user.keyboard('K');
  await waitFor(() => expect(focused()).toContain('Three'));
});

it('chooses with Enter', async () => {
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

it('raises an alert with A, asking of what kind, and takes it back', async () => {
  const { user } = await open();
  await user.keyboard('a');
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Category' }), 'threat');
  await user.click(screen.getByRole('radio', { name: 'Serious' }));
  await user.click(screen.getByRole('button', { name: 'Raise the alert' }));
  expect(await screen.findByText(/Threat · open/)).toBeTruthy();
  expect(await strictDatabase.flags.get('facebook:1')).toMatchObject({
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
  await strictDatabase.flags.put(sampleFlag({ key: 'facebook:1', postKey: 'facebook:p' }));
  const { onFlag, user } = await open();
  expect(await screen.findByText(/Threat · open/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /See the alert/ }));
  await waitFor(() => expect(onFlag).toHaveBeenCalledWith('facebook:1'));
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('teaches when there is nothing yet', async () => {
  renderScreen(
    <CommentsTab
      postKey="facebook:other"
      onPage={[]}
      targetKey={null}
      client={null}
      onReply={vi.fn()}
      brandId={null}
      onFlag={vi.fn()}
    />,
  );
  expect(await screen.findByText('No comments seen yet')).toBeTruthy();
});
