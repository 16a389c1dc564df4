import { expect, it } from 'vitest';
import { dayField, endOfDay, startOfDay } from './day-field';

it('goes from a field to a moment and back', () => {
  const start = startOfDay('2026-03-29');
  const end = endOfDay('2026-03-29');
  expect(start).toBe(new Date(2026, 2, 29).getTime());
  expect(end).toBe(new Date(2026, 2, 30).getTime() - 1);
  expect([dayField(start), dayField(end), dayField(null)]).toEqual([
    '2026-03-29',
    '2026-03-29',
    '',
  ]);
});

it.each(['', 'tomorrow', '2026-1-1', '+012026-01-01'])('takes %j for no day', (field) => {
  expect(startOfDay(field)).toBeNull();
  expect(endOfDay(field)).toBeNull();
});
