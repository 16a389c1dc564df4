import type { Surroundings } from './surroundings';

/** Surroundings for tests: Facebook, in English, on 2026-11-21 at noon, no other replies. */
export const sampleSurroundings = (given: Partial<Surroundings> = {}): Surroundings => ({
  network: 'facebook',
  language: 'en',
  now: new Date(2026, 10, 21, 12).getTime(),
  partial: () => null,
  ...given,
});
