import { expect, it } from 'vitest';
import { copiedToAll, openedDay, splitDay, usualWeek, withDay } from './hours-edits';

const hours = usualWeek('hours', 'Europe/Paris');
const late = [{ from: '19:00', to: '02:00' }];

it('begins with office days, and with the noon of every day for peaks', () => {
  const peaks = usualWeek('peaks', 'Europe/Paris');
  expect(peaks.week).toEqual(Array(7).fill([{ from: '12:00', to: '14:00' }]));
  expect(hours.week.map((ranges) => ranges.length)).toEqual([1, 1, 1, 1, 1, 0, 0]);
});

it('changes one day, or every day to be like it, and leaves the hours given alone', () => {
  const evening = withDay(hours, 6, late);
  expect(evening.week[6]).toEqual(late);
  expect(copiedToAll(evening, 6).week).toEqual(Array(7).fill(late));
  expect(hours.week[6]).toEqual([]);
});

it('opens a day like the first open one', () => {
  expect(openedDay('hours', withDay(hours, 0, late))).toEqual(late);
  expect(openedDay('peaks', { ...hours, week: [[], [], [], [], [], [], []] })).toHaveLength(1);
});

it('leaves noon out of a day that is split', () => {
  expect(splitDay('hours', [{ from: '08:30', to: '19:00' }])).toEqual([
    { from: '08:30', to: '12:00' },
    { from: '14:00', to: '19:00' },
  ]);
  expect(splitDay('hours', [{ from: '08:00', to: '11:00' }])).toEqual([
    { from: '08:00', to: '11:00' },
    { from: '14:00', to: '18:00' },
  ]);
  expect(splitDay('peaks', [{ from: '12:00', to: '14:00' }])).toEqual([
    { from: '12:00', to: '14:00' },
    { from: '19:00', to: '22:00' },
  ]);
});
