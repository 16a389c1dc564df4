// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { strictDatabase } from '../../../../storage/database';
import { renderScreen } from '../../../../tests/screen/render-screen';
import { piecesOf, wholeText } from '../../pieces';
import { sampleSurroundings } from '../../template/sample-surroundings';
import { useQuestions } from './use-questions';

const BODY =
  'Hello, order {{ask "Order number"}} leaves from {{choose "City" "Lyon" "Paris"}}.{{toggle "Apology" " Sorry."}}';

let results: (string | null)[] = [];

function Asker({ body }: { body: string }) {
  const { ask, form } = useQuestions();
  const pieces = piecesOf(body, {}, sampleSurroundings());
  return (
    <>
      <button
        type="button"
        onClick={async () => {
          const answered = await ask({ title: 'Delay', pieces, purpose: 'insert' });
          results.push(answered && wholeText(answered));
        }}
      >
        Go
      </button>
      {form}
    </>
  );
}

beforeEach(async () => {
  results = [];
  await strictDatabase.answers.clear();
});
afterEach(cleanup);

async function open(body = BODY) {
  const user = userEvent.setup();
  renderScreen(<Asker body={body} />);
  await user.click(screen.getByRole('button', { name: 'Go' }));
  return user;
}

it('asks nothing of a reply without questions', async () => {
  await open('Thank you.');
  await waitFor(() => expect(results).toEqual(['Thank you.']));
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('needs the keyboard alone: type, Tab, arrow, Tab, space, Enter', async () => {
  const user = await open();
  await screen.findByRole('dialog', { name: 'Before inserting' });
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Order number' }));
  await user.keyboard('A-1{Tab}{ArrowDown}{Tab} ');
  await user.keyboard('{Enter}');
  await waitFor(() => expect(results).toEqual(['Hello, order A-1 leaves from Paris. Sorry.']));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Go' }));
});

it('shows the reply filled while one answers', async () => {
  const user = await open();
  const dialog = await screen.findByRole('dialog');
  await user.keyboard('B-2');
  expect(dialog.textContent).toContain('Hello, order B-2 leaves from Lyon.');
});

it('remembers the last answers and takes them with Enter alone', async () => {
  const first = await open();
  await screen.findByRole('dialog');
  await first.keyboard('C-3{Tab}{ArrowDown}{Enter}');
  await waitFor(() => expect(results).toHaveLength(1));
  await waitFor(async () => expect(await strictDatabase.answers.count()).toBe(3));
  await first.click(screen.getByRole('button', { name: 'Go' }));
  const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Order number' });
  expect(field.value).toBe('C-3');
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, 3]);
  await first.keyboard('{Enter}');
  await waitFor(() => expect(results[1]).toBe('Hello, order C-3 leaves from Paris.'));
});

it('forgets a remembered choice that the reply no longer has', async () => {
  await strictDatabase.answers.put({ question: 'City', answer: 'Nice', updatedAt: 1 });
  await open();
  expect((await screen.findByRole<HTMLInputElement>('radio', { name: 'Lyon' })).checked).toBe(true);
});

it('leaves without inserting or remembering', async () => {
  const user = await open();
  const dialog = await screen.findByRole('dialog');
  await user.keyboard('D-4');
  dialog.dispatchEvent(new Event('cancel', { cancelable: true }));
  await waitFor(() => expect(results).toEqual([null]));
  expect(await strictDatabase.answers.count()).toBe(0);
});

it('says which answer is missing, and stays', async () => {
  const user = await open();
  await screen.findByRole('dialog');
  await user.keyboard('{Enter}');
  expect(screen.getByText('Fill this in: the reply has nothing to put there.')).toBeDefined();
  expect(results).toEqual([]);
});

it('takes the default of the reply for a blank answer', async () => {
  const user = await open('Order {{ask "Order number" | "unknown"}}');
  const field = await screen.findByRole<HTMLInputElement>('textbox');
  expect(field.value).toBe('unknown');
  await user.clear(field);
  await user.keyboard('{Enter}');
  await waitFor(() => expect(results).toEqual(['Order unknown']));
});
