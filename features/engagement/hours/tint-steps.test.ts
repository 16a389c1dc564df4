import { expect, it } from 'vitest';
import { stepOf, tintSteps } from './tint-steps';

it('gives nothing no tint and the fullest hour the strongest', () => {
  expect([0, 1, 20, 21, 60, 81, 100].map((count) => stepOf(count, 100))).toEqual([
    0, 1, 3, 3, 4, 5, 5,
  ]);
  expect(stepOf(0, 0)).toBe(0);
});

it('tells a weekday’s rush from its nights beside the hour of a storm', () => {
  expect(stepOf(33, 201) - stepOf(5, 201)).toBeGreaterThanOrEqual(2);
});

it('has a legend that agrees with every count', () => {
  for (const most of [1, 2, 3, 4, 5, 6, 7, 13, 99, 100, 12_345]) {
    const steps = tintSteps(most);
    expect(steps[0]?.low).toBe(1);
    expect(steps.at(-1)?.high).toBe(most);
    for (const { step, low, high } of steps) {
      expect(stepOf(low, most)).toBe(step);
      expect(stepOf(high, most)).toBe(step);
    }
  }
  expect(tintSteps(0)).toEqual([]);
});
