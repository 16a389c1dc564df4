// @vitest-environment happy-dom
import { act, cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { renderScreen } from '../../../tests/screen/render-screen';
import { type Guard, guardOf } from '../guard';
import { sampleBrand } from '../sample-brand';
import { useGuardQuestion } from './use-guard-question';

const bus = sampleBrand({
  id: 'bus',
  name: 'TransVal',
  accounts: [{ network: 'x', handle: 'transval' }],
});
const table = sampleBrand({
  id: 'table',
  name: 'Odette',
  accounts: [{ network: 'x', handle: 'table_odette' }],
});
const speakingAs = (handle: string): Guard =>
  guardOf([bus, table], bus, {
    network: 'x',
    speaker: { ok: true, value: { handle, name: handle, address: null } },
    owners: [],
  });

afterEach(cleanup);

type Question = ReturnType<typeof useGuardQuestion>;
interface AsksProps {
  guard: Guard;
  take: (question: Question) => void;
}

function Asks({ guard, take }: AsksProps) {
  const question = useGuardQuestion(guard);
  take(question);
  return question.form;
}

function open(start: Guard) {
  let question: Question | undefined;
  const take = (now: Question) => {
    question = now;
  };
  const screenful = renderScreen(<Asks guard={start} take={take} />);
  const ask = (how: 'allows' | 'stillAllows' = 'allows') => {
    const answers: boolean[] = [];
    act(() => void question![how]().then((allowed) => answers.push(allowed)));
    return answers;
  };
  return { ask, change: (guard: Guard) => screenful.redraw(<Asks guard={guard} take={take} />) };
}
const confirm = /^Insert as /;

it('lets pass what fits, and what nobody can tell', async () => {
  const { ask, change } = open(speakingAs('transval'));
  const fits = ask();
  await act(async () => undefined);
  expect(fits).toEqual([true]);
  change({ state: 'unknown', name: null });
  const unknown = ask();
  await act(async () => undefined);
  expect(unknown).toEqual([true]);
});

it('asks with both accounts named, and takes no Enter for an answer', async () => {
  const user = userEvent.setup();
  const { ask } = open(speakingAs('table_odette'));
  const answers = ask();
  const dialog = await screen.findByRole('dialog');
  for (const name of ['TransVal', 'transval', 'Odette', 'table_odette'])
    expect(dialog.textContent).toContain(name);
  expect(document.activeElement).toBe(dialog);
  await user.keyboard('{Enter}{Enter} ');
  expect(answers).toEqual([]);
  await user.click(screen.getByRole('button', { name: confirm }));
  expect(answers).toEqual([true]);
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('is refused by its button and by Escape', async () => {
  const user = userEvent.setup();
  const { ask } = open(speakingAs('table_odette'));
  const first = ask();
  await user.click(await screen.findByRole('button', { name: 'Don’t insert' }));
  expect(first).toEqual([false]);
  const second = ask();
  const dialog = await screen.findByRole('dialog');
  await act(async () => dialog.dispatchEvent(new Event('cancel', { cancelable: true })));
  expect(second).toEqual([false]);
});

it('remembers no answer for the next insertion, only for the one held back meanwhile', async () => {
  const user = userEvent.setup();
  const { ask } = open(speakingAs('table_odette'));
  ask();
  await user.click(await screen.findByRole('button', { name: confirm }));
  const held = ask('stillAllows');
  await act(async () => undefined);
  expect(held).toEqual([true]);
  const next = ask();
  expect(await screen.findByRole('dialog')).toBeTruthy();
  expect(next).toEqual([]);
});

it('asks again when the account changed while the question stood', async () => {
  const user = userEvent.setup();
  const { ask, change } = open(speakingAs('table_odette'));
  const answers = ask();
  await screen.findByRole('dialog');
  change(speakingAs('nadia'));
  await user.click(screen.getByRole('button', { name: confirm }));
  expect((await screen.findByRole('dialog')).textContent).toContain('nadia');
  expect(answers).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Insert as nadia' }));
  expect(answers).toEqual([true]);
});
