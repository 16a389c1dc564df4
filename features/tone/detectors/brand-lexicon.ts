import { foundAt } from '../kinds/found';
import { inCaseOf } from '../kinds/in-case-of';
import type { Found, ReadText } from '../read-text';
import type { ToneBrand } from '../tone-context';
import type { Detector } from './detector';
import { literalPattern, wholeWords } from './literal-pattern';
import { ownProse } from './masked';

type Line = ToneBrand['lexicon'][number];

/** Longer than this, what the lexicon says instead is advice, not a word to put in. Ours. */
const LONGEST_SWAP = 40;

/** Words that the brand's lexicon says not to use, plurals in -s or -x too. A line without a « don't » forbids nothing. */
export const detector: Detector = (text, _options, { brand }) =>
  (brand?.lexicon ?? []).flatMap((line) => (line.dont.trim() === '' ? [] : findLine(line, text)));

function findLine(line: Line, text: ReadText): Found[] {
  const own = text.once(ownProse);
  const pattern = wholeWords(`${literalPattern(line.dont)}[sx]?`);
  const said = line.say.trim() === '' ? [] : placesOf(wholeWords(literalPattern(line.say)), own);
  return placesOf(pattern, own)
    .filter(({ start, end }) => !said.some((one) => one.start <= start && end <= one.end))
    .map(({ start, end }) => {
      const found = text.folded.slice(start, end);
      return foundAt(
        text,
        { start, end },
        { instead: insteadOf(found, line), message: sayWhy(found, line) },
      );
    });
}

function placesOf(pattern: RegExp, folded: string) {
  return [...folded.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

function insteadOf(found: string, { say, dont }: Line): string | null {
  const word = say.trim();
  if (word === '' || word.length > LONGEST_SWAP || /[,;/(…]/.test(word)) {
    return null;
  }
  const isPlural = found.length > dont.trim().length;
  if (isPlural && /\s/.test(word)) {
    return null;
  }
  return inCaseOf(found, isPlural && !/[sxz]$/i.test(word) ? `${word}s` : word);
}

function sayWhy(found: string, { say, why }: Line): Record<'fr' | 'en', string> {
  const reason = why.trim() === '' ? '' : ` ${why.trim()}`;
  const [fr, en] =
    say.trim() === ''
      ? [`La charte évite « ${found} ».`, `The guidelines avoid “${found}”.`]
      : [
          `La charte préfère « ${say.trim()} » à « ${found} ».`,
          `The guidelines prefer “${say.trim()}” to “${found}”.`,
        ];
  return { fr: fr + reason, en: en + reason };
}
