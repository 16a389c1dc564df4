import { beforeEach, expect, it, vi } from 'vitest';
import type { ProofreadAnswer } from './model';
import { createProofKeeper, type ProofKeeper } from './proof-keeper';

const found = (text: string, word: string): ProofreadAnswer => {
  const start = text.indexOf(word);
  const place = { start, end: start + word.length };
  return { ok: true, matches: [{ ruleId: 'R', ...place, message: 'm', replacements: [] }] };
};

let answers: ((answer: ProofreadAnswer) => void)[];
let keeper: ProofKeeper;
const ask = vi.fn();
const onMatches = vi.fn();
const onSilence = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  answers = [];
  ask.mockImplementation(() => new Promise((answer) => answers.push(answer)));
  keeper = createProofKeeper({ ask, onMatches, onSilence });
});

const answer = async (given: ProofreadAnswer) => {
  answers.at(-1)?.(given);
  await vi.advanceTimersByTimeAsync(0);
};

it('asks once a draft stays still, and keeps what was found while one goes on', async () => {
  for (const text of ['V', 'Votre mes', 'Votre mesage']) {
    expect(keeper.follow(text, 'fr')).toEqual([]);
    await vi.advanceTimersByTimeAsync(400);
  }
  expect(ask).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(300);
  expect(ask.mock.calls).toEqual([['Votre mesage', 'fr']]);
  await answer(found('Votre mesage', 'mesage'));
  expect(onMatches).toHaveBeenCalledOnce();
  expect(keeper.follow('Votre mesage', 'fr')).toMatchObject([{ start: 6, end: 12 }]);
  expect(keeper.follow('Bien, votre mesage', 'fr')).toMatchObject([{ start: 12, end: 18 }]);
  await vi.advanceTimersByTimeAsync(600);
  expect(ask).toHaveBeenCalledTimes(2);
});

it('does not ask again for a text that only the caret moves in', async () => {
  keeper.follow('mesage', 'fr');
  await vi.advanceTimersByTimeAsync(700);
  await answer(found('mesage', 'mesage'));
  keeper.follow('mesage', 'fr');
  await vi.advanceTimersByTimeAsync(700);
  expect(ask).toHaveBeenCalledOnce();
  keeper.follow('mesage', 'en');
  await vi.advanceTimersByTimeAsync(700);
  expect(ask).toHaveBeenLastCalledWith('mesage', 'en');
});

it('lets an answer to another text count for nothing', async () => {
  keeper.follow('mesage', 'fr');
  await vi.advanceTimersByTimeAsync(700);
  keeper.follow('Plus rien', 'fr');
  await answer(found('mesage', 'mesage'));
  expect(onMatches).not.toHaveBeenCalled();
  expect(keeper.follow('Plus rien', 'fr')).toEqual([]);
});

it('drops the question under way when the box is emptied or left', async () => {
  keeper.follow('mesage', 'fr');
  await vi.advanceTimersByTimeAsync(700);
  keeper.follow(null, 'fr');
  expect(ask).toHaveBeenLastCalledWith('', 'fr');
  keeper.follow('mesage', 'fr');
  keeper.stop();
  await vi.advanceTimersByTimeAsync(700);
  expect(ask).toHaveBeenCalledTimes(2);
});

it('tells of a silence that is news, whatever text it was about, and outlives a stopped worker', async () => {
  keeper.follow('mesage', 'fr');
  await vi.advanceTimersByTimeAsync(700);
  keeper.follow('mesage !', 'fr');
  await answer({ ok: false, why: 'slow', isNews: true });
  expect(onSilence.mock.calls).toEqual([['slow']]);
  ask.mockRejectedValueOnce(new Error('the worker was stopped'));
  await vi.advanceTimersByTimeAsync(700);
  keeper.follow('mesage ?', 'fr');
  await vi.advanceTimersByTimeAsync(700);
  await answer({ ok: false, why: 'resting', isNews: false });
  expect(onSilence).toHaveBeenCalledOnce();
  expect(ask).toHaveBeenCalledTimes(3);
});
