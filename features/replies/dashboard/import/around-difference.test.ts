import { expect, it } from 'vitest';
import { aroundDifference } from './around-difference';

it('shows short texts whole', () => {
  expect(aroundDifference('Thanks', 'Thank you')).toEqual({ before: 'Thanks', after: 'Thank you' });
});

it('begins long texts shortly before they differ', () => {
  const start = 'a'.repeat(500);
  const { before, after } = aroundDifference(`${start}old`, `${start}new`);
  expect(before).toBe(`…${'a'.repeat(40)}old`);
  expect(after).toBe(`…${'a'.repeat(40)}new`);
});

it('cuts what comes after, and never half a character', () => {
  const { before, after } = aroundDifference('x'.repeat(1000), `y${'😀'.repeat(400)}`);
  expect(before).toBe(`${'x'.repeat(240)}…`);
  expect(after.isWellFormed()).toBe(true);
  expect(after.endsWith('…')).toBe(true);
});
