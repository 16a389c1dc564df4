import { expect, it } from 'vitest';
import { isoInZone } from './iso-in-zone';

const AT = Date.UTC(2026, 10, 21, 20, 40, 5);

it.each([
  ['Europe/Paris', '2026-11-21T21:40:05+01:00'],
  ['America/New_York', '2026-11-21T15:40:05-05:00'],
  ['Asia/Kolkata', '2026-11-22T02:10:05+05:30'],
  ['UTC', '2026-11-21T20:40:05+00:00'],
  ['Nowhere/At all', '2026-11-21T20:40:05Z'],
])('writes a moment in %s as %s', (zone, written) => {
  expect(isoInZone(AT, zone)).toBe(written);
});

it('knows summer time', () => {
  expect(isoInZone(Date.UTC(2026, 6, 1), 'Europe/Paris')).toBe('2026-07-01T02:00:00+02:00');
});
