import { foundAt } from '../kinds/found';
import { type ReadText, readText } from '../read-text';
import type { Detector } from './detector';
import { literalPattern, wholeWords } from './literal-pattern';
import { foldedProse } from './masked';

/** « Orange » with a small letter after these is a fruit. */
const MAKES_COMMON = /(?:^|[^\p{L}])(?:une?|des|les|l'|d'|de|du|jus|couleur|the|an?|some)\s*$/iu;

/**
 * Brand and product names spelt otherwise than the brand does: other capitals, accents, spaces or hyphens (« Transval »,
 * « Trans-Val » for « TransVal »). Handles, hashtags and addresses have a spelling of their own. No options.
 */
export const detector: Detector = (text, _options, { brand }) => {
  const own = text.once(foldedProse);
  const bare = text.once(bareProse);
  return (brand?.spellings ?? []).flatMap((written) => {
    const spelling = readText(written.trim()).folded;
    if (spelling === '') {
      return [];
    }
    return [...bare.matchAll(wholeWords(anySpelling(spelling)))].flatMap(({ 0: match, index }) => {
      const end = index + match.length;
      const found = own.slice(index, end);
      const isRight =
        found === spelling ||
        (found === found.toUpperCase() && text.once(isShouted)) ||
        (isPlainWord(spelling) &&
          found === spelling.toLowerCase() &&
          MAKES_COMMON.test(own.slice(Math.max(0, index - 12), index)));
      return isRight ? [] : [foundAt(text, { start: index, end }, { instead: written.trim() })];
    });
  });
};

/** Without accents, unless that moves anything. */
function bareProse(text: ReadText): string {
  const own = text.once(foldedProse);
  const bare = withoutAccents(own);
  return bare.length === own.length ? bare : own;
}

/** More capitals than small letters. */
function isShouted(text: ReadText): boolean {
  const own = text.once(foldedProse);
  return (own.match(/\p{Lu}/gu)?.length ?? 0) > (own.match(/\p{Ll}/gu)?.length ?? 0);
}

const isPlainWord = (spelling: string) => /^\p{Lu}\p{Ll}+$/u.test(spelling);

const withoutAccents = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');

/** The name's letters, with or without a space, a hyphen or an apostrophe where it has one or a new capital begins. */
function anySpelling(spelling: string): string {
  const parts = withoutAccents(spelling).split(/[ '-]+|(?<=\p{Ll})(?=\p{Lu})/u);
  return parts.map((part) => literalPattern(part)).join("[ '-]?");
}
