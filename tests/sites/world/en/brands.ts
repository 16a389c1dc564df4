import type { BrandRow } from '../table.ts';

/** The invented brands; `transval` is the one that moderates. */
export const brands: readonly BrandRow[] = [
  {
    key: 'transval',
    name: 'TransVal',
    handle: 'transvalvalmont',
    followers: 48_213,
    verified: true,
  },
  {
    key: 'odette',
    name: 'La Table d’Odette',
    handle: 'odettevalmont',
    followers: 3_874,
    verified: false,
  },
  {
    key: 'riviera',
    name: 'Riviera Poker',
    handle: 'rivierapokervm',
    followers: 126_540,
    verified: true,
  },
  { key: 'lune', name: 'Maison Lune', handle: 'maisonlunevm', followers: 21_907, verified: false },
  {
    key: 'bellerive',
    name: 'Bellerive Coaches',
    handle: 'carsbellerive',
    followers: 9_310,
    verified: false,
  },
  {
    key: 'echo',
    name: 'The Valmont Echo',
    handle: 'echodevalmont',
    followers: 64_102,
    verified: true,
  },
];

/** Pages of clubs, media and shops that only comment. */
export const pages: readonly string[] = [
  'Valmont Sailing Club',
  'Valmont Passengers Group',
  'Radio Val FM',
  'Pizzeria Bella Nonna',
  'Talents+ Agency',
  'The Valmont Wire',
  'Val Drivers Union',
  'SOS Plumbing 24/7',
  'Shock Videos TV',
];
