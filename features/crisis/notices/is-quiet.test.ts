import { expect, it } from 'vitest';
import { isQuiet } from './is-quiet';

const at = (hours: number, minutes = 0) => new Date(2026, 10, 21, hours, minutes).getTime();
const quiet = (from: string, to: string) => ({ isOn: true, quiet: { from, to } });

it('is never quiet where nothing was said', () => {
  expect(isQuiet({ isOn: true, quiet: null }, at(3))).toBe(false);
});

it('is quiet from the first minute up to the last, which is not', () => {
  const lunch = quiet('12:30', '14:00');
  expect([at(12, 29), at(12, 30), at(13, 59), at(14)].map((each) => isQuiet(lunch, each))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

it('goes over midnight', () => {
  const night = quiet('22:00', '07:00');
  expect([at(21, 59), at(22), at(0), at(6, 59), at(7)].map((each) => isQuiet(night, each))).toEqual(
    [false, true, true, true, false],
  );
});

it('lasts the whole day where it ends when it begins', () => {
  const always = quiet('08:00', '08:00');
  expect([at(7, 59), at(8), at(23)].every((each) => isQuiet(always, each))).toBe(true);
});
