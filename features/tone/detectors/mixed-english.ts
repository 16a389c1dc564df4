import { foundAt } from '../kinds/found';
import { inCaseOf } from '../kinds/in-case-of';
import type { ReadText } from '../read-text';
import type { Detector } from './detector';
import { IN_IZE, VARIETIES } from './english-varieties';
import { ownProse } from './masked';
import { type Place, stretchesOf } from './stretches-of';

/* A capital inside a sentence is a name's: "Rockefeller Center", "Pearl Harbor". */
const NAME = /^\p{Lu}/u;
const OPENS = /(?:^|[.!?:\n]\s*)$/u;

interface Spelt extends Place {
  written: string;
  /** As the other side spells it. */
  other: string;
}

/**
 * British and American spellings in one text, or -ise beside -ize: those of the side less used, or used second. No
 * options.
 */
export const detector: Detector = (text) => {
  const words = text.once(wordsSpelt);
  const british = words.filter((word) => VARIETIES.get(word.said)?.in === 'british');
  const american = words.filter((word) => VARIETIES.get(word.said)?.in === 'american');
  const ise = british.filter(({ other }) => IN_IZE.has(other));
  const ize = words.filter(({ said }) => IN_IZE.has(said));
  const odd = [...oddOnes(british, american), ...oddOnes(ise, ize)];
  return odd.map((word) => foundAt(text, word, { instead: inCaseOf(word.written, word.other) }));
};

function wordsSpelt(text: ReadText): (Spelt & { said: string })[] {
  const own = text.once(ownProse);
  return stretchesOf(own, /\p{L}+/gu).flatMap((place) => {
    const written = own.slice(place.start, place.end);
    const said = written.toLowerCase();
    const other = VARIETIES.get(said)?.other ?? IN_IZE.get(said);
    if (other === undefined) return [];
    const isName =
      NAME.test(written) && !OPENS.test(own.slice(Math.max(0, place.start - 12), place.start));
    return isName ? [] : [{ ...place, written, said, other }];
  });
}

/** Those of the rarer side; where both are as many, of the side that comes second. */
function oddOnes(one: readonly Spelt[], other: readonly Spelt[]): readonly Spelt[] {
  const [first, second] = [one[0], other[0]];
  if (!first || !second) return [];
  if (one.length !== other.length) return one.length < other.length ? one : other;
  return first.start < second.start ? other : one;
}
