import { expect, it } from 'vitest';
import { figuresOf } from './figures';

it('counts precision, recall, F1 and false alarms per thousand', () => {
  const pairs = [
    ...Array.from({ length: 3 }, () => ({ said: true, answered: true })),
    { said: true, answered: false },
    { said: false, answered: true },
    ...Array.from({ length: 99 }, () => ({ said: false, answered: false })),
  ];
  expect(figuresOf(pairs)).toEqual({
    labelled: 104,
    positives: 4,
    precision: 0.75,
    recall: 0.75,
    f1: 0.75,
    falseAlarms: 10,
  });
  expect(figuresOf([])).toMatchObject({ precision: null, falseAlarms: null });
});
