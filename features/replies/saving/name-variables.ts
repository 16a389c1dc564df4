import type { Author } from '../../../networks/contract';
import { firstNameOf } from '../first-name';
import type { Reply } from '../model';
import { fold } from '../search/fold';
import { namePlaces } from './name-places';

/** Whose names a text may hold. */
interface Named {
  authors: readonly Author[];
  brandName: string | null;
}

interface Swap {
  start: number;
  end: number;
  tag: string;
}

/** After these, what to say instead of a first name that nobody knows: « Bonjour à vous », "Hi there". */
const GREETINGS: Record<Reply['language'], [before: RegExp, fallback: string][]> = {
  fr: [[/(?:bonjour|bonsoir|salut|coucou|merci|bienvenue)\s*,?\s*$/iu, 'à vous']],
  en: [
    [/(?:hi|hello|hey|dear|welcome|good (?:morning|afternoon|evening))\s*,?\s*$/iu, 'there'],
    [/(?:thanks|thank you)\s*,?\s*$/iu, 'very much'],
  ],
};
/** What begins a sentence in place of the name called out at its start: « Camille, merci… ». */
const OPENINGS: Record<Reply['language'], string> = { fr: 'Bonjour', en: 'Hello' };

/** First names that are also words with which sentences begin: "Will you…", "May I…", « Rose est… ». */
const ALSO_WORDS = new Set(
  'will may mark grant rob sue drew chase pat bill grace hope faith joy art rose prudence victoire'.split(
    ' ',
  ),
);

const startsSentence = (before: string): boolean => /(?:^|[.!?…:\n])\s*$/u.test(before);

function firstNameTag(before: string, after: string, language: Reply['language']): string {
  const greeting = GREETINGS[language].find(([words]) => words.test(before));
  const calledOut = startsSentence(before) && /^\s*[,!]/u.test(after);
  const fallback = greeting?.[1] ?? (calledOut ? OPENINGS[language] : null);
  return fallback === null ? '{{author.first_name}}' : `{{author.first_name | "${fallback}"}}`;
}

/** Instagram shows handles where others show names. */
const isHandle = ({ name, handle }: Author): boolean =>
  handle !== null && fold(name) === fold(handle);

function swapsFor(text: string, author: Author, language: Reply['language']): Swap[] {
  const swaps: Swap[] = [];
  const first = isHandle(author) ? null : firstNameOf(author.name);
  const isOneWord = first !== null && fold(first) === fold(author.name);
  if (!isHandle(author) && !isOneWord) {
    for (const place of namePlaces(text, author.name))
      swaps.push({ ...place, tag: '{{author.name}}' });
  }
  if (author.handle !== null) {
    for (const place of namePlaces(text, author.handle.toLowerCase())) {
      // a handle that is also a word stands for the person only behind its @
      const isMarked = text[place.start - 1] === '@' || /[\d._]/.test(author.handle);
      if (isMarked || isHandle(author)) swaps.push({ ...place, tag: '{{author.handle}}' });
    }
  }
  if (first !== null) {
    for (const place of namePlaces(text, first)) {
      const before = text.slice(0, place.start);
      const after = text.slice(place.end);
      const mayBeWord = ALSO_WORDS.has(fold(first)) && startsSentence(before);
      if (mayBeWord && !/^\s*[,!]/u.test(after)) continue;
      swaps.push({ ...place, tag: firstNameTag(before, after, language) });
    }
  }
  return swaps;
}

/**
 * The text as a reply's body, with the names in it turned into variables: those of the people it may be about, and
 * the brand's. Braces that stand in the text itself are set apart, so that none of it is read as a variable.
 */
export function nameVariables(text: string, named: Named, language: Reply['language']): string {
  const { authors, brandName } = named;
  const brand = brandName?.trim() ? brandName : null;
  const people = authors.filter(({ name }) => brand === null || fold(name) !== fold(brand));
  const swaps = people.flatMap((author) => swapsFor(text, author, language));
  if (brand !== null) {
    for (const place of namePlaces(text, brand)) swaps.push({ ...place, tag: '{{brand.name}}' });
  }
  // the longest name first: « Camille Durand » is one name, not a first name and a rest
  swaps.sort((a, b) => a.start - b.start || b.end - a.end);
  let body = '';
  let at = 0;
  for (const { start, end, tag } of swaps) {
    if (start < at) continue;
    body += withoutTags(text.slice(at, start)) + tag;
    at = end;
  }
  return body + withoutTags(text.slice(at));
}

const withoutTags = (text: string): string =>
  text.replace(/\{(?=\{)/g, '{ ').replace(/\}(?=\})/g, '} ');
