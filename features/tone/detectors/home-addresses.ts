import { type Place, stretchesOf } from './stretches-of';

const FRENCH =
  /(?<![\p{L}\p{N}.,])\d{1,4}(?: ?(?:bis|ter|quater))?,? (?:rue|avenue|av\.|bd|boulevard|place|impasse|chemin|allée|allées|route|quai|cours|square|passage|résidence|lotissement|faubourg)(?: (?:de|du|des|la|le|les|l'|d'|[\p{Lu}\d][\p{L}\d.'-]*|d'\p{Lu}[\p{L}'-]*|l'\p{Lu}[\p{L}'-]*))+/giu;
const ENGLISH =
  /(?<![\p{L}\p{N}.,])(?:(?:flat|apartment|apt\.?|unit) \d+[a-z]?,? )?\d{1,5}[a-z]? (?:\p{Lu}[\p{L}'-]+\.? ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Close|Court|Ct|Crescent|Way|Place|Terrace|Gardens|Boulevard|Blvd|Grove|Square|Hill|Row)(?![\p{L}])/gu;

/** Where a street and its number stand. */
export function streetAddresses(folded: string): Place[] {
  return [...stretchesOf(folded, FRENCH), ...stretchesOf(folded, ENGLISH)];
}

const HOME =
  /(?<!\p{L})(?:votre (?:adresse|domicile|logement|appartement|maison|boîte)|ton adresse|chez vous|chez toi|livr(?:é|ée|és|ées|aison|er|ons)|habit(?:ez|es)|domicile|résidez|your (?:address|home|house|flat|apartment|door|place)|deliver(?:ed|y|ing)?|you live|shipped|sent (?:it )?to|address (?:we have|on (?:file|your)))(?!\p{L})/iu;

/** Whether what is written around an address says that somebody lives there. */
export const saysHome = (sentence: string) => HOME.test(sentence);
