import type { Reply } from '../model';
import type { Sector } from './sector';
import type { StarterReply } from './starter-reply';

type LoadPack = () => Promise<readonly StarterReply[]>;

/**
 * The replies of each trade, thirty or more per language, each under X's 280 characters once filled.
 * Loaded when asked for: the panel and the worker never need them.
 */
export const STARTER_PACKS: Record<Sector, Record<Reply['language'], LoadPack>> = {
  transport: {
    fr: async () => (await import('./packs/transport-fr')).transportFr,
    en: async () => (await import('./packs/transport-en')).transportEn,
  },
  restaurant: {
    fr: async () => (await import('./packs/restaurant-fr')).restaurantFr,
    en: async () => (await import('./packs/restaurant-en')).restaurantEn,
  },
  shop: {
    fr: async () => (await import('./packs/shop-fr')).shopFr,
    en: async () => (await import('./packs/shop-en')).shopEn,
  },
  authority: {
    fr: async () => (await import('./packs/authority-fr')).authorityFr,
    en: async () => (await import('./packs/authority-en')).authorityEn,
  },
  gaming: {
    fr: async () => (await import('./packs/gaming-fr')).gamingFr,
    en: async () => (await import('./packs/gaming-en')).gamingEn,
  },
};
