import { expect, it } from 'vitest';
import { actOfKey, KEY_OF } from './queue-keys';

it.each([
  ['j', false, 1],
  ['J', true, 1],
  ['ArrowUp', false, -1],
  ['Enter', false, 'answer'],
  ['w', false, 'waiting'],
  ['W', false, 'waiting'],
  ['W', true, 'waiting-for'],
  ['D', true, 'private'],
  ['z', false, 'undo'],
  ['q', false, null],
  ['constructor', false, null],
])('%s, Shift %s: %s', (key, isShifted, does) => {
  expect(actOfKey(key, isShifted)).toBe(does);
});

it('gives each act a key of its own, and none of those that move', () => {
  const keys = [...Object.values(KEY_OF), 'J', 'K'];
  expect(new Set(keys).size).toBe(keys.length);
});
