import { uuidV7 } from '../../../messaging/uuid-v7';
import { domainOf } from '../domain-of';
import { languagesFrom } from '../languages-from';
import type { Account, Brand } from '../model';
import type { StarterBrand } from '../starter';
import { unsaid } from '../unsaid';

/** A brand as it is being written in a form. */
export type BrandDraft = Omit<Brand, 'id' | 'createdAt' | 'updatedAt' | 'deletedAt'>;

/** The form's values for a brand, or for a new one. */
export function draftOfBrand(brand: Brand | null, fresh: StarterBrand): BrandDraft {
  if (brand === null) return { ...unsaid(fresh.language), ...fresh };
  const {
    id: _id,
    createdAt: _created,
    updatedAt: _updated,
    deletedAt: _deleted,
    ...draft
  } = brand;
  return draft;
}

/** The brand that a draft makes. */
export function brandOfDraft(draft: BrandDraft, brand: Brand | null): Brand {
  const now = Date.now();
  const written = brand ?? { id: uuidV7(now), createdAt: now, deletedAt: null };
  const name = draft.name.trim();
  const languages = languagesFrom(draft.language, draft.languages);
  const shorteners = draft.shorteners.map(domainOf).filter((domain) => domain !== null);
  return { ...written, ...draft, name, languages, shorteners, updatedAt: now };
}

/** Whether two accounts are one. */
export const isSameAccount = (a: Account, b: Account): boolean =>
  a.network === b.network && a.handle.toLowerCase() === b.handle.toLowerCase();
