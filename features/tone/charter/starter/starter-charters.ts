import type { Sector } from '../../../replies/starter/sector';
import type { ToneLanguage } from '../../model';

type LoadCharter = () => Promise<string>;

/** A charter to start from for each trade, as Markdown. Loaded when asked for: the panel and the worker never need them. */
export const STARTER_CHARTERS: Record<Sector, Record<ToneLanguage, LoadCharter>> = {
  transport: {
    fr: async () => (await import('./texts/transport-fr')).transportFr,
    en: async () => (await import('./texts/transport-en')).transportEn,
  },
  restaurant: {
    fr: async () => (await import('./texts/restaurant-fr')).restaurantFr,
    en: async () => (await import('./texts/restaurant-en')).restaurantEn,
  },
  shop: {
    fr: async () => (await import('./texts/shop-fr')).shopFr,
    en: async () => (await import('./texts/shop-en')).shopEn,
  },
  authority: {
    fr: async () => (await import('./texts/authority-fr')).authorityFr,
    en: async () => (await import('./texts/authority-en')).authorityEn,
  },
  gaming: {
    fr: async () => (await import('./texts/gaming-fr')).gamingFr,
    en: async () => (await import('./texts/gaming-en')).gamingEn,
  },
};
