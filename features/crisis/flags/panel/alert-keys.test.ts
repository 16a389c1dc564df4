import { expect, it } from 'vitest';
import { FLAG_STATES } from '../model';
import { actOfKey, KEY_OF } from './alert-keys';

it('does with a key only what the state allows', () => {
  expect(actOfKey('p', 'open')).toBe('in-hand');
  expect(actOfKey('P', 'in-hand')).toBeNull();
  expect(actOfKey('o', 'open')).toBeNull();
  expect(actOfKey('o', 'closed')).toBe('open');
  expect(actOfKey('c', 'closed')).toBeNull();
});

it('shows and moves in any state', () => {
  for (const state of FLAG_STATES) {
    expect(actOfKey('Enter', state)).toBe('toggle');
    expect(actOfKey('s', state)).toBe('show');
    expect(actOfKey('j', state)).toBe(1);
    expect(actOfKey('ArrowUp', state)).toBe(-1);
    expect(actOfKey('x', state)).toBeNull();
    expect(actOfKey('toString', state)).toBeNull();
  }
});

it('has a key of its own for each act', () => {
  const keys = Object.values(KEY_OF);
  expect(new Set(keys).size).toBe(keys.length);
});
