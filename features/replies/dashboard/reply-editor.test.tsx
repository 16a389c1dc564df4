// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { RouteProvider } from '../../../components/hash-route';
import { strictDatabase } from '../../../storage/database';
import { renderScreen } from '../../../tests/screen/render-screen';
import { sampleReply } from '../sample-reply';
import { ReplyEditorPage } from './reply-editor-page';

const delay = sampleReply({ id: 'a', title: 'Delay', shortcut: 'delay', body: 'Sorry.' });

beforeEach(async () => {
  await strictDatabase.replies.clear();
  await strictDatabase.replies.bulkPut([delay, sampleReply({ id: 'b', shortcut: 'thanks' })]);
});
afterEach(cleanup);

async function open(replyId: string | null) {
  const user = userEvent.setup();
  renderScreen(
    <RouteProvider>
      <ReplyEditorPage replyId={replyId} brand={null} brands={[]} />
    </RouteProvider>,
  );
  const body = await screen.findByRole('textbox', { name: 'Text of variant 1' });
  return { user, body };
}

it('says a clash of shortcuts while it is typed', async () => {
  const { user } = await open('a');
  const shortcut = screen.getByRole('textbox', { name: 'Shortcut' });
  await user.clear(shortcut);
  await user.type(shortcut, '/THANKS');
  expect(screen.getByText('“Merci” already has this shortcut.')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect((await strictDatabase.replies.get('a'))?.shortcut).toBe('delay');
});

it('shows where an unknown variable stands, and what the reader would see', async () => {
  const { user, body } = await open('a');
  await user.clear(body);
  await user.type(body, 'Hello {{{{author.first_name}},{Enter}see {{{{nobody}}');
  expect(screen.getByText('Line 2, character 5: nobody knows nobody.')).toBeDefined();
  expect(screen.getByText('Could not be inserted here. Missing: nobody')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Show' }));
  const area = body as HTMLTextAreaElement;
  expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe('{{nobody}}');
});

it('stores wordings apart, leaves empty ones out', async () => {
  const { user } = await open('a');
  await user.click(screen.getByRole('button', { name: 'Variant' }));
  await user.type(screen.getByRole('textbox', { name: 'Text of variant 2' }), 'One --- two');
  await user.click(screen.getByRole('button', { name: 'Variant' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(async () =>
    expect(await strictDatabase.replies.get('a')).toMatchObject({
      body: 'Sorry.',
      variants: ['One --- two'],
      createdAt: delay.createdAt,
    }),
  );
});

it('makes a new one only with a title and a text', async () => {
  const { user, body } = await open(null);
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getByText('Give it a title, to find it again.')).toBeDefined();
  expect(await strictDatabase.replies.count()).toBe(2);
  await user.type(screen.getByRole('textbox', { name: 'Title' }), 'New');
  await user.type(body, 'Text');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(async () => expect(await strictDatabase.replies.count()).toBe(3));
});

it('previews questions answered by examples, for the network that is chosen', async () => {
  const { user, body } = await open('a');
  await user.clear(body);
  await user.type(
    body,
    'From {{{{choose "City" "Lyon" "Paris"}}, order {{{{ask "Order number"}}.{{{{#net x}}Bye{{{{/net}}',
  );
  const preview = screen.getByRole('complementary', { name: 'Preview' });
  expect(preview.textContent).toContain('From Lyon, order A-10428.');
  expect(preview.textContent).not.toContain('Bye');
  await user.click(within(preview).getByRole('button', { name: 'X' }));
  expect(preview.textContent).toContain('order A-10428.Bye');
});

it('replaces what another tab wrote meanwhile only once that was said', async () => {
  const { user, body } = await open('a');
  await strictDatabase.replies.put({ ...delay, body: 'Written elsewhere.' });
  await user.type(body, ' Soon there.');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect((await screen.findByRole('alert')).textContent).toContain('changed elsewhere');
  expect((await strictDatabase.replies.get('a'))?.body).toBe('Written elsewhere.');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(async () =>
    expect((await strictDatabase.replies.get('a'))?.body).toBe('Sorry. Soon there.'),
  );
  expect(screen.queryByRole('alert')).toBeNull();
});
