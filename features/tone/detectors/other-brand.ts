import { foundAt } from '../kinds/found';
import type { ToneContext } from '../tone-context';
import type { Detector } from './detector';
import { sameLengthFold, sameLengthFolded } from './same-length-fold';
import { type Place, stretchesOf } from './stretches-of';

const WORD = '[\\p{L}\\p{M}\\p{N}_]';
const SHORTEST_HANDLE = 3;

/**
 * The name or an account of another client. A name of one word must be written as a name (« Orange », not « orange »);
 * the brand's own names, and the person answered, may share words with it. No options.
 */
export const detector: Detector = (text, _options, context) => {
  const folded = text.once(sameLengthFolded);
  const own = namesOfOurs(context).flatMap((name) => placesOf(name, folded));
  const found = context.otherBrands.flatMap(({ name, handles }) => [
    ...placesOf(name, folded).filter((place) =>
      isName(name, text.folded.slice(place.start, place.end)),
    ),
    ...handles.map(bareHandle).flatMap((handle) => accountsIn(folded, handle)),
  ]);
  return found
    .filter((one) => !own.some(({ start, end }) => start <= one.start && one.end <= end))
    .map((place) => foundAt(text, place));
};

function namesOfOurs({ brand, answered }: ToneContext): string[] {
  const ours = brand ? [brand.name, ...brand.spellings, ...brand.handles.map(bareHandle)] : [];
  return [
    ...ours,
    ...(answered?.authorName ? [answered.authorName, ...answered.authorName.split(' ')] : []),
  ];
}

function placesOf(name: string, folded: string): Place[] {
  const words = sameLengthFold(name.normalize('NFC'))
    .trim()
    .split(/[\s'’-]+/)
    .filter(Boolean);
  if (words.length === 0) return [];
  const source = words.map(escaped).join("[\\s'-]*");
  return stretchesOf(folded, new RegExp(`(?<!${WORD})${source}(?!${WORD})`, 'gu'));
}

/** A lone word is a name where it begins with a capital, or has none to begin with in the brand's own spelling. */
function isName(name: string, written: string): boolean {
  if (/[\s'’-]/.test(name.trim()) || /\p{N}/u.test(name)) return true;
  return written === name || /^\p{Lu}/u.test(written);
}

const bareHandle = (handle: string) => handle.replace(/^.*[@/]/, '');

function accountsIn(folded: string, handle: string): Place[] {
  if (handle.length < SHORTEST_HANDLE) return [];
  const source = escaped(sameLengthFold(handle));
  return stretchesOf(folded, new RegExp(`(?<=[@/])${source}(?!${WORD}|\\.${WORD})`, 'gu'));
}

const escaped = (word: string) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
