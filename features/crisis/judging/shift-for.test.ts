import { expect, it } from 'vitest';
import type { Benign } from './model';
import { shiftFor } from './shift-for';

const benign = (...asked: number[]): Benign[] =>
  asked.map((yieldsAt, i) => ({ key: `x:${i}`, yieldsAt }));

it('asks for no more certainty while nothing was called harmless', () => {
  expect(shiftFor([])).toBe(0);
});

it('goes one step for each comment called harmless, as far as they ask', () => {
  expect(shiftFor(benign(2))).toBe(0.5);
  expect(shiftFor(benign(2, 2))).toBe(1);
  expect(shiftFor(benign(0.5, 0.5, 0.5))).toBe(0.5);
});

it('lets one in ten of them pass by', () => {
  expect(shiftFor(benign(2, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5))).toBe(0.5);
  expect(shiftFor(benign(2, 2, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5))).toBe(2);
});

it('never goes beyond its bound', () => {
  expect(shiftFor(benign(...Array.from({ length: 500 }, () => 2)))).toBe(2);
});
