import type { Sector } from '../starter/sector';

/** The message that names each trade. */
export const SECTOR_NAMES = {
  transport: 'library.sectorTransport',
  restaurant: 'library.sectorRestaurant',
  shop: 'library.sectorShop',
  authority: 'library.sectorAuthority',
  gaming: 'library.sectorGaming',
} as const satisfies Record<Sector, string>;
