import { type Boldness, isLeet, letterFor } from './leet';
import { type Reading, ReadingWriter } from './reading';

const TOKEN = /[^ \n']+/g;
const EDGE = '[\\p{L}\\p{N}@$€]';
const ONE = '[a-z0-9@$€]';
const BETWEEN = "[^\\p{L}\\p{N}'@$€]{1,6}";
/** Letters one by one, four at least: the same between all of them, or anything but letters. */
const LETTER_BY_LETTER: Record<Boldness, RegExp> = {
  careful: new RegExp(
    `(?<!${EDGE})${ONE}(?<between>${BETWEEN})${ONE}(?:\\k<between>${ONE}){2,}(?!${EDGE})`,
    'gu',
  ),
  bold: new RegExp(`(?<!${EDGE})${ONE}(?:${BETWEEN}${ONE}){3,}(?!${EDGE})`, 'gu'),
};
/** What all of those begin with; most texts have none. */
const TWO_LETTERS = /(?:^|[^a-z0-9])[a-z0-9@$€][^a-z0-9]{1,6}[a-z0-9@$€](?![a-z0-9])/;
const LINK = /:\/\/|^www\.|^[^@]+@[^@]+\.[a-z]/;
const WORD = /^[a-z]+$/;
/** Words in their punctuation, hyphens between them: a careful reading changes nothing about them. */
const PUNCTUATED = /^[("«]*[a-z]+(?:-[a-z]{2,})*[.,;:!?)"»…]*$/;
const CHARACTER = /[\s\S]/gu;
const ALPHANUMERIC = /^[\p{L}\p{N}]$/u;
/** Signs that may end a word in a letter's stead; others at its end are punctuation. */
const ENDS_WORD = /^[@$€]$/;

interface Piece {
  character: string;
  at: number;
}

/**
 * Undoes what hides words in a folded text: letters set apart are joined, figures and signs within words become the
 * letters they stand for. A careful reading leaves alone what may be meant as it is written (« rendez-vous », « M6 »,
 * handles); a bold one is only good to look for given words in.
 * @param text folded (`fold-characters.ts`)
 */
export function undisguise(text: string, boldness: Boldness): Reading {
  const writer = new ReadingWriter(text.length);
  let at = 0;
  const spelt = TWO_LETTERS.test(text) ? text.matchAll(LETTER_BY_LETTER[boldness]) : [];
  for (const { 0: all, index } of spelt) {
    const pieces = piecesOf(all, index).filter(
      ({ character }) => ALPHANUMERIC.test(character) || /[@$€]/.test(character),
    );
    const letters = pieces.filter(({ character }) => WORD.test(character)).length;
    if (2 * letters < pieces.length) continue;
    undisguiseTokens(text, at, index, boldness, writer);
    const start = writer.length;
    const isWide = wideBetween(text, pieces);
    for (const [i, { character, at: place }] of pieces.entries()) {
      if (isWide(i)) writer.add(' ', place);
      writer.add(letterFor(character, boldness) ?? character, place);
    }
    writer.markLoose(start);
    at = index + all.length;
  }
  undisguiseTokens(text, at, text.length, boldness, writer);
  return writer.done();
}

/** Which letters come after more than what is between most of them, as the first of a word: « m.o.t a.u.x ». */
function wideBetween(text: string, pieces: readonly Piece[]): (i: number) => boolean {
  const between = pieces.slice(1).map(({ at }, i) => text.slice((pieces[i]?.at ?? at) + 1, at));
  const counts = new Map<string, number>();
  for (const sign of between) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const [usual = ''] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return (i) => {
    const sign = between[i - 1];
    if (sign === undefined || sign === usual || !sign.includes(' ')) return false;
    return !usual.includes(' ') || sign.length > usual.length;
  };
}

const piecesOf = (text: string, from: number): Piece[] =>
  Array.from(text.matchAll(CHARACTER), ({ 0: character, index }) => ({
    character,
    at: from + index,
  }));

function undisguiseTokens(
  text: string,
  from: number,
  to: number,
  boldness: Boldness,
  writer: ReadingWriter,
): void {
  let at = from;
  for (const { 0: token, index } of text.slice(from, to).matchAll(TOKEN)) {
    if (isAsMeant(token, boldness) || LINK.test(token)) continue;
    writer.copy(text, at, from + index);
    at = from + index + token.length;
    for (const { character, at: place } of meant(piecesOf(token, from + index), boldness)) {
      writer.add(character, place);
    }
  }
  writer.copy(text, at, to);
}

const isAsMeant = (token: string, boldness: Boldness): boolean =>
  WORD.test(token) || (boldness === 'careful' && PUNCTUATED.test(token));

/** A token as its letters were meant. */
function meant(pieces: readonly Piece[], boldness: Boldness): Piece[] {
  const isPart = ({ character }: Piece) =>
    ALPHANUMERIC.test(character) || letterFor(character, boldness) !== undefined;
  const isWord = ({ character }: Piece) => ALPHANUMERIC.test(character);
  const isEnd = (piece: Piece) => isWord(piece) || ENDS_WORD.test(piece.character);
  const start = pieces.findIndex(isEnd);
  const end = pieces.findLastIndex(isEnd) + 1;
  if (start < 0) return [...pieces];
  const fragments: Piece[][] = [[]];
  const between: Piece[][] = [];
  for (const piece of pieces.slice(start, end)) {
    if (isPart(piece)) {
      if (between.length === fragments.length) fragments.push([]);
      fragments.at(-1)?.push(piece);
    } else if (between.length === fragments.length) between.at(-1)?.push(piece);
    else between.push([piece]);
  }
  const isSpelt = fragments.length > 2 && fragments.every(({ length }) => length === 1);
  const inner =
    isSpelt || boldness === 'bold'
      ? asLetters(fragments.flat(), boldness)
      : fragments.flatMap((fragment, i) => [
          ...asLetters(fragment, boldness),
          ...(between[i] ?? []),
        ]);
  return [...pieces.slice(0, start), ...inner, ...pieces.slice(end)];
}

function asLetters(word: Piece[], boldness: Boldness): Piece[] {
  const written = word.map(({ character }) => character).join('');
  if (!isLeet(written, boldness)) return word;
  return word.map(({ character, at }) => ({
    character: letterFor(character, boldness) ?? character,
    at,
  }));
}
