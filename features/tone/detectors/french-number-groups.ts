import type { Detector } from './detector';
import { NARROW } from './french-spaces';
import { rawProse } from './masked';

/** What is counted, as against references and postcodes. */
const COUNTED =
  '(?=[ \\u00a0\\u202f]?(?:€|euros?|habitants|voyageurs|personnes|abonnés|abonnements|clients|visiteurs|fois|km|entrées|commentaires|vues|participants|places|passagers|usagers|foyers|arbres|logements|spectateurs|signatures|repas|élèves|tonnes|billets|messages|avis|lecteurs|colis|commandes|litres|kilomètres|mercis?|likes|fans|followers|partages|vies|emplois|votes|points|livres|vélos|bus|trajets|tickets|dons)(?![\\p{L}]))';
const SPACED = /(?<![\p{L}\d.,/:+-]|[\d.,] )([1-9]\d{0,2}(?: \d{3})+)(?![\d/-]|[.,]\d{3}| \d)/gu;
const RUN_TOGETHER = new RegExp(`(?<![\\p{L}\\d.,/:+-])([1-9]\\d{4,8})${COUNTED}`, 'gu');
const DOTTED = new RegExp(`(?<![\\p{L}\\d.,/:+-])([1-9]\\d{0,2}(?:[.,]\\d{3})+)${COUNTED}`, 'gu');
/** Before these a figure names something: « ligne 12 350 » are two. */
const NAMED =
  /(?<!\p{L})(?:lignes?|bus|tram|train|quai|voie|vol|n°|numéro|référence|réf\.?|commande|dossier|code|siren|siret|téléphone|tél\.?|article|rue|page|appart(?:ement)?|au|le|\+\d+)\s*:?\s*$/iu;

/** Figures over 9,999 that aren't grouped by threes with a narrow no-break space. No options. */
export const detector: Detector = (read) => {
  const text = read.once(rawProse);
  const isNamed = (index: number) => NAMED.test(text.slice(Math.max(0, index - 20), index));
  const spaced = [...text.matchAll(SPACED)].filter(({ index }) => !isNamed(index));
  return [...spaced, ...text.matchAll(RUN_TOGETHER), ...text.matchAll(DOTTED)].map(
    ({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
      instead: grouped(found.replace(/\D/g, '')),
      message: null,
    }),
  );
};

function grouped(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, NARROW);
}
