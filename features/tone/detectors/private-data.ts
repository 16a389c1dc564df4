import { foundAt } from '../kinds/found';
import type { Found } from '../read-text';
import type { ToneBrand } from '../tone-context';
import { bankNumbers } from './bank-numbers';
import type { Detector } from './detector';
import { saysHome, streetAddresses } from './home-addresses';
import { orderNumbers } from './order-numbers';
import { phoneNumbers } from './phone-numbers';
import { sameLengthFold } from './same-length-fold';
import { type Place, stretchesOf } from './stretches-of';

const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu;
/** Words by which a brand gives its own number or address; « votre » and "your" beside them take it back. */
const OURS =
  /(?<!\p{L})(?:notre|nos|nous (?:appeler|joindre|écrire|contacter|trouver|sommes)|(?:appelez|joignez|contactez|écrivez|retrouvez)[- ](?:nous|le|la|l'|notre)|joignables?|standard|service (?:client|après-vente|consommateurs)|info[- ]service|numéro (?:vert|gratuit)|ligne d'écoute|rendez-vous|our|call us|ring us|write to us|email us|e-mail us|contact us|reach us|visit us|find us|text us|we're at|we are at|customer (?:service|care)|helpline|hotline|accueil|réception|secrétariat|billetterie|mairie|reception|front desk|box office|lines? (?:is|are) open|support team)(?!\p{L})/iu;
const THEIRS =
  /(?<!\p{L})(?:votre|vos|ton|ta|tes|your|yours|(?:vous|te|t') ?(?:rappel|appel|joign|joind|contact|écri|envo|avons)\p{L}*|(?:call|calling|called|ring|text|reach|phone|email|contact|write to|tried|got) you)(?!\p{L})/iu;
const ENDS = /[.!?…](?= )|\n/u;
const SHORTEST_NAME = 4;

/**
 * A datum of a person in public: telephone, e-mail, order number, home address, account or card number. Not in private
 * messages; not what the brand gives as its own, unless the person answered wrote it. No options.
 */
export const detector: Detector = (text, _options, { purpose, brand, answered }) => {
  if (purpose === 'message') return [];
  const { folded } = text;
  const theirs = bare(answered?.text ?? '');
  const written = (place: Place) => bare(folded.slice(place.start, place.end));
  const isTheirs = (place: Place) => theirs.includes(written(place));
  const around = (place: Place) => sentenceAround(folded, place);
  const given = (place: Place) =>
    !isTheirs(place) && (isOfBrand(written(place), brand) || saysOurs(around(place)));
  const home = (place: Place) => isTheirs(place) || saysHome(around(place));
  return [
    ...phoneNumbers(folded).filter((place) => !given(place)),
    ...stretchesOf(folded, EMAIL).filter((place) => !given(place)),
    ...bankNumbers(folded).filter((place) => !given(place)),
    ...orderNumbers(folded),
    ...streetAddresses(folded).filter((place) => home(place) && !given(place)),
  ].map((place): Found => foundAt(text, place));
};

/** Letters and digits only: people write the same number in many ways. */
const bare = (written: string) => sameLengthFold(written).replace(/[^\p{L}\p{N}@]/gu, '');

function isOfBrand(found: string, brand: ToneBrand | null): boolean {
  if (!brand) return false;
  const known = [...brand.spellings, ...brand.lexicon.map(({ say }) => say)].map(bare);
  if (known.some((one) => one.includes(found))) return true;
  const [, domain = ''] = found.split('@');
  return [brand.name, ...brand.handles]
    .map((name) => bare(name).replaceAll('@', ''))
    .some((name) => name.length >= SHORTEST_NAME && domain.includes(name));
}

function sentenceAround(folded: string, { start, end }: Place): string {
  const before = folded.slice(0, start).split(ENDS).at(-1) ?? '';
  const [after = ''] = folded.slice(end).split(ENDS);
  return `${before} ${after}`;
}

function saysOurs(sentence: string): boolean {
  return OURS.test(sentence) && !THEIRS.test(sentence);
}
