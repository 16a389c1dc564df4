// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { strictDatabase } from '../../../storage/database';
import { renderScreen } from '../../../tests/screen/render-screen';
import { sampleReply } from '../sample-reply';
import { RepliesTab } from './replies-tab';

beforeEach(async () => {
  await strictDatabase.replies.clear();
  await strictDatabase.replies.put(
    sampleReply({ id: 'a', title: 'Thanks', shortcut: 'thanks', body: 'Thank you.', timesUsed: 4 }),
  );
});
afterEach(cleanup);

async function open() {
  renderScreen(
    <RepliesTab
      place={{
        network: null,
        brand: null,
        postKey: null,
        target: null,
        speaker: null,
        guard: { state: 'fits' },
      }}
      postAddress={null}
      client={null}
      draft=""
      above={null}
    />,
  );
  await screen.findByRole('combobox');
  return userEvent.setup();
}

it('writes a new reply and shows it in the list', async () => {
  const user = await open();
  await user.click(screen.getByRole('button', { name: 'New reply' }));
  expect(document.activeElement).toBe(screen.getByLabelText('Title'));
  await user.keyboard('Opening hours');
  await user.type(screen.getByLabelText('Shortcut'), '/hours');
  await user.type(screen.getByLabelText('Text of variant 1'), 'We open at nine, ');
  await user.click(screen.getByRole('button', { name: 'Variable' }));
  await user.click(await screen.findByRole('menuitem', { name: /^first name/ }));
  await user.type(screen.getByLabelText('Tags'), 'practical, hours');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Opening hours')).toBeTruthy();
  const stored = (await strictDatabase.replies.toArray()).find((reply) => reply.id !== 'a');
  expect(stored).toMatchObject({
    title: 'Opening hours',
    shortcut: 'hours',
    body: 'We open at nine, {{author.first_name}}',
    tags: ['practical', 'hours'],
    state: 'approved',
  });
});

it('says what is wrong, goes to it and stores nothing', async () => {
  const user = await open();
  await user.click(screen.getByRole('button', { name: 'New reply' }));
  await user.type(screen.getByLabelText('Shortcut'), 'thanks');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getByText('“Thanks” already has this shortcut.')).toBeTruthy();
  expect(screen.getByText('Write the text of the reply.')).toBeTruthy();
  // the caret goes there in the next frame
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Title')));
  expect(await strictDatabase.replies.count()).toBe(1);
});

it('changes a reply and keeps its counters', async () => {
  const user = await open();
  await user.click(screen.getByRole('button', { name: 'Edit' }));
  await user.clear(screen.getByLabelText('Title'));
  await user.type(screen.getByLabelText('Title'), 'Many thanks');
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(await screen.findByText('Many thanks')).toBeTruthy();
  expect(await strictDatabase.replies.get('a')).toMatchObject({
    timesUsed: 4,
    title: 'Many thanks',
  });
});

it('leaves at once when nothing was written, asks when something was', async () => {
  const user = await open();
  await user.click(screen.getByRole('button', { name: 'Edit' }));
  await user.keyboard('{Escape}');
  await screen.findByRole('combobox');
  await user.click(screen.getByRole('button', { name: 'Edit' }));
  await user.type(screen.getByLabelText('Title'), ' more');
  await user.keyboard('{Escape}');
  expect(screen.getByText('Leave without saving?')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Go on writing' }));
  expect(screen.getByLabelText<HTMLInputElement>('Title').value).toBe('Thanks more');
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  await user.click(screen.getByRole('button', { name: 'Leave' }));
  await screen.findByRole('combobox');
  await waitFor(async () => expect((await strictDatabase.replies.get('a'))?.title).toBe('Thanks'));
});

it('says a clash while it is typed, with a shared reply and with another brand’s for one shared by all', async () => {
  await strictDatabase.replies.bulkPut([
    sampleReply({ id: 'b', title: 'Hours', shortcut: 'hours', brandId: 'elsewhere' }),
    sampleReply({ id: 'c', title: 'Old', shortcut: 'old', state: 'archived' }),
  ]);
  const user = await open();
  await user.click(screen.getByRole('button', { name: 'New reply' }));
  await user.type(screen.getByLabelText('Shortcut'), '/Thanks');
  expect(await screen.findByText('“Thanks” already has this shortcut.')).toBeTruthy();
  await user.clear(screen.getByLabelText('Shortcut'));
  await user.type(screen.getByLabelText('Shortcut'), 'hours');
  expect(await screen.findByText('“Hours” already has this shortcut.')).toBeTruthy();
  await user.clear(screen.getByLabelText('Shortcut'));
  await user.type(screen.getByLabelText('Shortcut'), 'old');
  expect(screen.queryByText(/already has this shortcut/)).toBeNull();
});

it('writes wordings, the state and the crisis mark', async () => {
  const user = await open();
  await user.click(screen.getByRole('button', { name: 'Edit' }));
  await user.click(screen.getByRole('button', { name: 'Variant' }));
  await user.type(screen.getByLabelText('Text of variant 2'), 'Thanks a lot.');
  await user.click(screen.getByRole('checkbox', { name: 'Stays on offer' }));
  await user.click(screen.getByRole('radio', { name: 'Draft' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(async () =>
    expect(await strictDatabase.replies.get('a')).toMatchObject({
      variants: ['Thanks a lot.'],
      crisisSafe: true,
      state: 'draft',
    }),
  );
});
