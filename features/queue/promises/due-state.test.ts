import { expect, it } from 'vitest';
import { dueState } from './due-state';

const at = (day: number, hour: number) => new Date(2026, 2, day, hour).getTime();

it.each([
  [at(11, 18), 'today'],
  [at(11, 10), 'today'],
  [at(11, 9), 'late'],
  [at(3, 9), 'late'],
  [at(12, 0), 'later'],
  [null, 'undated'],
])('tells whether %s is late at ten on the eleventh: %s', (dueAt, state) => {
  expect(dueState({ dueAt }, at(11, 10))).toBe(state);
});
