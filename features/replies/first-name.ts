import { isOrganisation } from './organisation';
import { properCase } from './proper-case';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Forms of address: what follows alone is a surname (« Mme Perrin »), with another word a first name. */
const TITLES = setOf(
  'm mr mme mlle mrs ms miss dr pr prof me maitre monsieur madame sir rev docteur',
);

/** Family nicknames and the like: what follows is what one is called (« Papi Bernard »). */
const KIN = setOf(
  'papi papy pepe mamie mamy meme tonton tata oncle grandad grandpa nana nounou nanny uncle aunt',
);

/** Not what anyone is called: « Big Gary », « Petite Fleur ». */
const EPITHETS = setOf(
  'big lil little petit petite gros grosse vieux vieille old super king queen master',
);

/** A name that begins with one of these begins with a surname. */
const PARTICLES = setOf('de du des da dos von der den ter el al ibn bin bint');

/** « Jean Pierre Lemoine », written without its hyphen. */
const DOUBLE_FIRST = setOf('jean marie anne');
const DOUBLE_SECOND = setOf(
  'pierre paul marc luc claude francois michel louis jacques christophe baptiste philippe charles yves ' +
    'noel sebastien sophie laure claire christine therese helene francoise cecile anne jose josee ange ' +
    'lou louise jeanne paule odile charlotte elisabeth',
);

/** Half a name without the next word: « Abdel Karim », « عبد الله », « أبو بكر ». */
const JOINED = setOf('abd abdel abdul abou abu عبد أبو ابو أم');

const MARKS = /[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu;
const PICTURES =
  /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\p{So}]|\u20E3/gu;

/** What no one's name holds: tags, markup, money, addresses, digits, pseudonyms joined by underscores. */
const NEVER_IN_NAMES = /[{}<>&$@#/\\=+_|*%^~[\]\d:;!?®©]/u;

/** Latin letters of living alphabets (no phonetic or small-capital disguises), Greek, Cyrillic, Arabic, Hebrew and the like. */
const WRITTEN_NAME =
  /^(?:(?:[a-zA-ZÀ-ÖØ-öø-ɏ\u1E00-\u1EFF'’-]|\p{M})+|[\p{Script=Cyrillic}'’-]+|[\p{Script=Greek}'’-]+|[\p{Script=Arabic}\p{M}]+|[\p{Script=Hebrew}\p{M}'"-]+|[\p{Script=Devanagari}]+|[\p{Script=Armenian}]+|[\p{Script=Georgian}]+)$/u;

const folded = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\u0300-\u036F.]/gu, '')
    .normalize('NFC')
    .toLowerCase();

const isUpper = (word: string): boolean =>
  word !== word.toLowerCase() && word === word.toUpperCase();
const letters = (word: string): number => word.match(/\p{L}/gu)?.length ?? 0;

/** The words of a name, without pictures, nicknames in quotes or brackets, and what follows a dash, bar or comma. */
function wordsOf(displayName: string): string[] {
  const plain = displayName
    .normalize('NFKC')
    .replace(/\s+/gu, ' ')
    .replace(PICTURES, ' ')
    .replace(MARKS, '')
    .replace(/\(.*?\)|"[^"]*"|“[^”]*”|«[^»]*»/gu, ' ');
  const [left = '', right = ''] = plain.split(/\s*(?:\||•|·|,|\s[-–—])\s+/u);
  const surnameFirst = /^\s*\p{Lu}[\p{Lu}'’ -]+,/u.test(plain) && !/\s/u.test(right.trim());
  const kept = surnameFirst ? right : left;
  return kept.split(/\s+/u).filter((word) => letters(word) > 0 || NEVER_IN_NAMES.test(word));
}

/** Drops titles and surnames put first; null when nothing is left to call someone by. */
function fromFirstName(words: readonly string[]): readonly string[] | null {
  const [first = '', ...rest] = words;
  const key = folded(first);
  if (TITLES.has(key) && (rest.length > 0 || first.endsWith('.'))) {
    return rest.length > 1 ? fromFirstName(rest) : null;
  }
  if (KIN.has(key) && rest.length > 0) return rest;
  if (EPITHETS.has(key) || PARTICLES.has(key)) return null;
  const mixed = words.findIndex((word) => !isUpper(word));
  const surnameInCapitals = mixed > 0 && letters(first) > 2 && letters(words[mixed] ?? '') > 1;
  return surnameInCapitals ? words.slice(mixed) : words;
}

/** A single word made of two, « PetiteMise » or « regis-delage »; « LeRoy » and « jean-marc » are names. */
function isPseudonym(word: string): boolean {
  const camel = /\p{Ll}\p{Lu}/u.test(word) && !/^(?:mc|mac|de|le|la|jo)\p{Lu}/iu.test(word);
  const [first = '', second] = folded(word).split('-');
  return camel || (second !== undefined && word === word.toLowerCase() && !DOUBLE_FIRST.has(first));
}

/** Whether this is a word that one can put after « Bonjour ». */
function isCallable(word: string, alone: boolean): boolean {
  const caseless = word.toLowerCase() === word.toUpperCase();
  if (!WRITTEN_NAME.test(word) || letters(word) < 2 || word.length > 20) return false;
  if (/(\p{L})\1\1/iu.test(word) || /^d['’]/u.test(word)) return false;
  if (caseless) return true;
  if (alone && isPseudonym(word)) return false;
  if (word.split('-').some((piece) => letters(piece) < 2)) return false;
  if (isUpper(word) && letters(word) < 3) return false;
  if (/^[a-z'’-]+$/iu.test(word) && !/[aeiouy]/iu.test(word)) return false;
  return true;
}

/**
 * What to call a commenter, from the name shown: « Jean-Pierre », or null when calling them anything
 * would be a guess (pages, firms, initials, pseudonyms, emoji, languages that put the family name first).
 * A reply with no first name and no fallback is not inserted, so null is the safe answer.
 */
export function firstNameOf(displayName: string): string | null {
  if (
    displayName.length > 120 ||
    NEVER_IN_NAMES.test(displayName.normalize('NFKC').replace(/[|:!?*~]/gu, ''))
  ) {
    return null;
  }
  const words = wordsOf(displayName);
  if (words.length === 0 || isOrganisation(words)) return null;
  const named = fromFirstName(words);
  if (!named) return null;
  const [first = '', second, third] = named.map((word) => word.replace(/^[.'’-]+|[.'’-]+$/gu, ''));
  if ((named[0] ?? '').endsWith('.') && letters(first) < 4) return null;
  if (!isCallable(first, named.length === 1)) return null;
  const key = folded(first);
  if (second && JOINED.has(key)) {
    const article = third && /^(?:el|al)$/iu.test(second);
    return [first, second, ...(article ? [third] : [])].map(properCase).join(' ');
  }
  const isDouble = third && second && DOUBLE_FIRST.has(key) && DOUBLE_SECOND.has(folded(second));
  return isDouble ? `${properCase(first)} ${properCase(second)}` : properCase(first);
}
