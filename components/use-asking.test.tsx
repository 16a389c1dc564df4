// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { useAsking } from './use-asking';

afterEach(cleanup);

let ask: (question: string) => Promise<boolean>;
function Asker() {
  const asking = useAsking<string, boolean>(false);
  ask = asking.ask;
  return (
    <>
      <input />
      {asking.asked !== null && (
        <button type="button" onClick={() => asking.answer(true)}>
          {asking.asked}
        </button>
      )}
    </>
  );
}

const begin = (question: string): Promise<boolean> => {
  let answer: Promise<boolean> | undefined;
  act(() => {
    answer = ask(question);
  });
  if (answer === undefined) throw new Error('nothing was asked');
  return answer;
};
const press = (question: string) => act(() => screen.getByText(question).click());

it('asks, answers, and gives the focus back', async () => {
  render(<Asker />);
  const field = screen.getByRole('textbox');
  field.focus();
  const answer = begin('Sure?');
  screen.getByText('Sure?').focus();
  press('Sure?');
  expect(await answer).toBe(true);
  expect(screen.queryByText('Sure?')).toBeNull();
  expect(document.activeElement).toBe(field);
});

it('answers a question that another takes the place of, and waits for that one', async () => {
  render(<Asker />);
  const [first, second] = [begin('First?'), begin('Second?')];
  expect(await first).toBe(false);
  press('Second?');
  expect(await second).toBe(true);
  expect(screen.queryByText('Second?')).toBeNull();
});
