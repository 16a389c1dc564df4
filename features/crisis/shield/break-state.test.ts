import { expect, it } from 'vitest';
import { breakState } from './break-state';
import type { ExposureRow } from './model';

const MINUTE = 60_000;
const NOW = 1_763_700_900_000;
const settings = { isOn: true, breakAfter: 45 };
const day: ExposureRow = {
  key: '2025-11-21',
  seen: 0,
  uncovered: 0,
  time: 50 * MINUTE,
  stretch: 45 * MINUTE,
  lastAt: NOW - MINUTE,
  remindedAt: null,
  updatedAt: NOW,
};

it('is due once the stretch is as long as chosen', () => {
  expect(breakState(settings, day, null, NOW)).toBe('due');
  expect(breakState(settings, { ...day, stretch: 44 * MINUTE }, null, NOW)).toBe('none');
  expect(breakState({ ...settings, breakAfter: 60 }, day, null, NOW)).toBe('none');
});

it('is never due without the shield, without a choice, or before anything was seen', () => {
  expect(breakState({ ...settings, isOn: false }, day, null, NOW)).toBe('none');
  expect(breakState({ ...settings, breakAfter: null }, day, null, NOW)).toBe('none');
  expect(breakState(settings, null, null, NOW)).toBe('none');
});

it('is not due again in a stretch once it was put off, nor after a pause of ten minutes', () => {
  expect(breakState(settings, { ...day, remindedAt: NOW }, null, NOW)).toBe('none');
  expect(breakState(settings, day, null, day.lastAt + 10 * MINUTE)).toBe('none');
});

it('waits while a surge is less than an hour old', () => {
  expect(breakState(settings, day, NOW - 59 * MINUTE, NOW)).toBe('waits');
  expect(breakState(settings, day, NOW - 61 * MINUTE, NOW)).toBe('due');
});
