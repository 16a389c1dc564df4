import { foundAt } from '../kinds/found';
import { inCaseOf } from '../kinds/in-case-of';
import type { Detector } from './detector';
import { VARIETIES } from './english-varieties';
import { ownProse } from './masked';
import { stretchesOf } from './stretches-of';

/* A capital inside a sentence is a name's: "Rockefeller Center", "Pearl Harbor". */
const NAME = /^\p{Lu}/u;
const OPENS = /(?:^|[.!?:\n]\s*)$/u;

/** British and American spellings in one text: those of the variety less used, or used second. No options. */
export const detector: Detector = (text) => {
  const masked = text.once(ownProse);
  const words = stretchesOf(masked, /\p{L}+/gu).flatMap((place) => {
    const written = masked.slice(place.start, place.end);
    const isName = NAME.test(written) && !OPENS.test(masked.slice(0, place.start));
    const variety = isName ? undefined : VARIETIES.get(written.toLowerCase());
    return variety ? [{ ...variety, written, ...place }] : [];
  });
  const british = words.filter((word) => word.in === 'british');
  const american = words.filter((word) => word.in === 'american');
  if (british.length === 0 || american.length === 0) return [];
  const first = words[0]?.in;
  const isBritish =
    british.length === american.length ? first === 'british' : british.length > american.length;
  return (isBritish ? american : british).map((word) =>
    foundAt(text, word, { instead: inCaseOf(word.written, word.other) }),
  );
};
