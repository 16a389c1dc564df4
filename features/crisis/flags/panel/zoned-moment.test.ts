import { expect, it } from 'vitest';
import { zonedMoment } from './zoned-moment';

const at = Date.UTC(2026, 10, 21, 21, 5);

it('writes the date in the zone it was seen in, and says which', () => {
  expect(zonedMoment(at, 'Europe/Paris', 'fr')).toBe('21 novembre 2026 à 22\u00a0h\u00a005 UTC+1');
  expect(zonedMoment(at, 'America/Montreal', 'en')).toMatch(/^November 21, 2026 at 4:05\sPM EST$/);
});

it('writes it in UTC where the zone is unknown', () => {
  expect(zonedMoment(at, 'Moon/Tranquility', 'en')).toMatch(/9:05\sPM UTC$/);
});
