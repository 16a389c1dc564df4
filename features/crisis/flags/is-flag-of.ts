import type { Flag } from './model';

/**
 * Whether a flag is for who looks after a brand: the brand's own, and those that are nobody's in particular.
 * @param brandId null: all brands
 */
export const isFlagOf = (flag: Pick<Flag, 'brandId'>, brandId: string | null): boolean =>
  brandId === null || flag.brandId === null || flag.brandId === brandId;
