import { fold } from '../search/fold';
import type { ImportNote } from './import-note';
import type { PlanChoice } from './plan-choice';
import type { ImportedReply } from './read-outcome';

/** Whose a row becomes; null: every brand's; undefined: the file doesn't say, or names a brand that isn't here. */
export type FindBrand = (
  brand: ImportedReply['brand'],
  notes: ImportNote[],
) => string | null | undefined;

/** Knows brands again by their id, else by their name. */
export function brandFinder({ brands }: PlanChoice): FindBrand {
  const ids = new Set(brands.map(({ id }) => id));
  const byName = new Map(brands.map(({ id, name }) => [fold(name), id]));
  return (brand, notes) => {
    if (brand === null) return undefined;
    if (brand === 'all') return null;
    if (brand.id !== null && ids.has(brand.id)) return brand.id;
    const found = byName.get(fold(brand.name));
    if (found === undefined)
      notes.push({ code: 'brand-unknown', detail: brand.name || (brand.id ?? '') });
    return found;
  };
}
