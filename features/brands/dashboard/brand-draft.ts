import { uuidV7 } from '../../../messaging/uuid-v7';
import type { Account, Brand } from '../model';

/** A brand as it is being written in a form. */
export type BrandDraft = Pick<Brand, 'name' | 'color' | 'language' | 'accounts'>;

/** The form's values for a brand, or for a new one. */
export function draftOfBrand(brand: Brand | null, fresh: BrandDraft): BrandDraft {
  const { name, color, language, accounts } = brand ?? fresh;
  return { name, color, language, accounts };
}

/** The brand that a draft makes. */
export function brandOfDraft(draft: BrandDraft, brand: Brand | null): Brand {
  const now = Date.now();
  const written = brand ?? { id: uuidV7(now), createdAt: now, deletedAt: null };
  return { ...written, ...draft, name: draft.name.trim(), updatedAt: now };
}

/** Whether two accounts are one. */
export const isSameAccount = (a: Account, b: Account): boolean =>
  a.network === b.network && a.handle.toLowerCase() === b.handle.toLowerCase();
