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
    name: 'Cars Bellerive',
    handle: 'carsbellerive',
    followers: 9_310,
    verified: false,
  },
  {
    key: 'echo',
    name: 'L’Écho de Valmont',
    handle: 'echodevalmont',
    followers: 64_102,
    verified: true,
  },
];

/** Pages of clubs, media and shops that only comment. */
export const pages: readonly string[] = [
  'Club Nautique de Valmont',
  'Collectif des Usagers Valmontois',
  'Radio Val FM',
  'Pizzeria Bella Nonna',
  'Cabinet Talents+',
  'Le Fil Valmontois',
  'Syndicat des Conducteurs du Val',
  'SOS Plomberie 24/7',
  'Vidéos Choc TV',
];
