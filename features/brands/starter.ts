import type { Author, NetworkId } from '../../networks/contract';
import type { Brand } from './model';

/** A brand before it is stored: no id, no dates. */
export type StarterBrand = Pick<Brand, 'name' | 'color' | 'language' | 'accounts'>;

/** Whoever the page says one is commenting as. */
export interface Speaker {
  network: NetworkId;
  author: Author;
}

const UNNAMED = { fr: 'Ma marque', en: 'My brand' } as const;

/** The first run's colour: the sea green of the interface, until the person picks the brand's own. */
const COLOR = '#0b6e75';

/**
 * The brand that Vigie starts with, so that nothing starts empty. It takes the name and the account
 * of whoever speaks on the page in view; before any page was seen it has a plain name and no account.
 */
export function starterBrand(
  language: Brand['language'],
  speaker: Speaker | null = null,
): StarterBrand {
  const handle = speaker?.author.handle;
  return {
    name: speaker?.author.name.trim() || UNNAMED[language],
    color: COLOR,
    language,
    accounts: speaker && handle ? [{ network: speaker.network, handle }] : [],
  };
}

/** Whether this brand still bears the name that it was given before anyone named it. */
export function isUnnamed(brand: Pick<Brand, 'name'>): boolean {
  return brand.name === UNNAMED.fr || brand.name === UNNAMED.en;
}
