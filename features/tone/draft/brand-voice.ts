import type { Brand } from '../../brands/model';
import type { LexiconLine } from '../charter/model';
import type { ToneContext } from '../tone-context';

/** What the rules may ask of the brand that speaks, and of those that must not be named. */
export function brandVoice(
  brand: Brand | null,
  brands: readonly Brand[],
  lexicon: readonly LexiconLine[],
): Pick<ToneContext, 'brand' | 'otherBrands'> {
  const handlesOf = ({ accounts }: Brand) => accounts.map(({ handle }) => handle);
  const others = brands.filter(({ id }) => id !== brand?.id);
  return {
    otherBrands: others.map((other) => ({ name: other.name, handles: handlesOf(other) })),
    brand: brand && {
      name: brand.name,
      handles: handlesOf(brand),
      register: brand.register,
      spellings: brand.spellings,
      shorteners: brand.shorteners,
      lexicon: [...lexicon],
    },
  };
}
