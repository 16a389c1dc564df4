/** The trades that Vigie has a pack of replies for. */
export const SECTORS = ['transport', 'restaurant', 'shop', 'authority', 'gaming'] as const;

export type Sector = (typeof SECTORS)[number];
