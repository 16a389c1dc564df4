import { expect, it } from 'vitest';
import { knowsZone } from './hours';

it('tells a zone that the browser knows from one that it doesn’t', () => {
  expect(knowsZone('Europe/Paris')).toBe(true);
  expect(knowsZone('Europe/Atlantis')).toBe(false);
  expect(knowsZone('')).toBe(false);
});
