import { type Place, stretchesOf } from './stretches-of';

const KEPT_BY_NAME =
  '(?:commande|dossier|colis|suivi|réservation|billet|abonnement|client|contrat|sinistre|facture|réclamation|order|booking|reservation|tracking|case|claim|account|customer|policy|invoice|parcel|ticket|membership)';
const NUMBER_WORD =
  '(?:numéro|num\\.?|n ?[°º]|nº|no\\.?|number|nr\\.?|ref(?:erence)?|réf(?:érence)?\\.?|id|#)';
/** At least five signs, three of them digits: years, sizes and floors are shorter. */
const NUMBER =
  '(?=[\\p{L}\\d/_-]*(?:\\d[\\p{L}/_-]*){3})[\\p{Lu}\\d](?:[\\p{Lu}\\d]|[/_-](?=[\\p{L}\\d])){4,}';
const ORDER = new RegExp(
  `(?<!\\p{L})[Nn]?(?:${KEPT_BY_NAME}s?|${KEPT_BY_NAME.toUpperCase()})(?:'s)?(?: (?:est|is|:|de|du|votre|your))?(?: ?(?:(?:de|du) )?${NUMBER_WORD})?(?: (?:est|is))? ?:? ?[#(«"]? ?(${NUMBER})(?![\\p{L}\\d])`,
  'giu',
);
const REFERENCE = new RegExp(
  `(?<!\\p{L})(?:${NUMBER_WORD}) (?:de |du |d'|of |for )?(?:the |la |le |votre |your )?${KEPT_BY_NAME}(?: (?:est|is))? ?:? ?#?(${NUMBER})(?![\\p{L}\\d])`,
  'giu',
);

/** Where order, file, parcel, booking and customer numbers stand, told by the word before them; the number alone. */
export function orderNumbers(folded: string): Place[] {
  return [ORDER, REFERENCE].flatMap((pattern) =>
    stretchesOf(folded, pattern).flatMap(({ start, end }) => {
      const number = /[\p{L}\d/_-]+$/u.exec(folded.slice(start, end))?.[0] ?? '';
      const isOne = (number.match(/\d/g)?.length ?? 0) >= 3 && !/\p{Ll}{2}/u.test(number);
      return isOne ? [{ start: end - number.length, end }] : [];
    }),
  );
}
