import { expect, it } from 'vitest';
import { copiedToAll, openedDay, splitDay, usualHours, withDay } from './hours-edits';

const hours = usualHours('Europe/Paris');
const late = [{ from: '19:00', to: '02:00' }];

it('begins with office days', () => {
  expect(hours.week.map((ranges) => ranges.length)).toEqual([1, 1, 1, 1, 1, 0, 0]);
});

it('changes one day, or every day to be like it, and leaves the hours given alone', () => {
  const evening = withDay(hours, 6, late);
  expect(evening.week[6]).toEqual(late);
  expect(copiedToAll(evening, 6).week).toEqual(Array(7).fill(late));
  expect(hours.week[6]).toEqual([]);
});

it('opens a day like the first open one', () => {
  expect(openedDay(withDay(hours, 0, late))).toEqual(late);
  expect(openedDay({ ...hours, week: [[], [], [], [], [], [], []] })).toHaveLength(1);
});

it('leaves noon out of a day that is split', () => {
  expect(splitDay([{ from: '08:30', to: '19:00' }])).toEqual([
    { from: '08:30', to: '12:00' },
    { from: '14:00', to: '19:00' },
  ]);
  expect(splitDay([{ from: '08:00', to: '11:00' }])).toEqual([
    { from: '08:00', to: '11:00' },
    { from: '14:00', to: '18:00' },
  ]);
});
