import { expect, it } from 'vitest';
import { sampleReply } from '../sample-reply';
import { stepGoal } from './step-goal';

const shown = ['a', 'b', 'c', 'd'].map((id) => sampleReply({ id }));

it('steps over the neighbour, or to an end', () => {
  expect(stepGoal(shown, 'c', 'up')).toEqual({ before: 'b' });
  expect(stepGoal(shown, 'c', 'down')).toEqual({ after: 'd' });
  expect(stepGoal(shown, 'c', 'top')).toEqual({ before: 'a' });
  expect(stepGoal(shown, 'b', 'bottom')).toEqual({ after: 'd' });
});

it('goes nowhere from where it would end, nor from out of sight', () => {
  expect(stepGoal(shown, 'a', 'up')).toBeNull();
  expect(stepGoal(shown, 'a', 'top')).toBeNull();
  expect(stepGoal(shown, 'd', 'down')).toBeNull();
  expect(stepGoal(shown, 'x', 'up')).toBeNull();
});
