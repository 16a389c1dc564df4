import type { Language } from '../../../components/translate';

const ENGLISH = new Intl.PluralRules('en', { type: 'ordinal' });
const ENDINGS: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

/** A place in an order as one language writes it, its ending apart: French raises it (1re and not 1er: a post is feminine). */
export function ordinalOf(place: number, language: Language): { number: string; ending: string } {
  const number = new Intl.NumberFormat(language).format(place);
  if (language === 'fr') return { number, ending: place === 1 ? 're' : 'e' };
  return { number, ending: ENDINGS[ENGLISH.select(place)] ?? 'th' };
}
