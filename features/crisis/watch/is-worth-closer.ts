import { type Boldness, hasDoubtful, letterFor } from '../fold/leet';
import {
  AE,
  GAP,
  LAST_LETTER,
  NOTHING,
  OE,
  SS,
  SYMBOLS,
  symbolOf,
  UNIT_SYMBOLS,
} from '../fold/symbols';
import { type Automaton, endsWithin } from './automaton';

const PAIRS: Record<number, readonly number[]> = { [OE]: [15, 5], [AE]: [1, 5], [SS]: [19, 19] };

/**
 * Whether a stretch that may be in disguise could hold a term once its letters are joined and its figures read as
 * letters: a quick look before the text is read anew.
 */
export function isWorthCloser(text: string, from: number, to: number, automaton: Automaton) {
  if (endsWithin(automaton, lettersOf(text, from, to, 'careful'))) return true;
  return (
    hasDoubtful(text.slice(from, to)) && endsWithin(automaton, lettersOf(text, from, to, 'bold'))
  );
}

function lettersOf(text: string, from: number, to: number, boldness: Boldness): number[] {
  const letters: number[] = [];
  for (let i = from; i < to; i++) {
    const symbol = UNIT_SYMBOLS[text.charCodeAt(i)] ?? GAP;
    if (symbol === GAP || symbol === NOTHING) continue;
    if (symbol <= LAST_LETTER) letters.push(symbol);
    else if (PAIRS[symbol]) letters.push(...PAIRS[symbol]);
    else {
      const sign = String.fromCodePoint(text.codePointAt(i) ?? 0);
      const meant = symbolOf(letterFor(sign, boldness) ?? sign);
      if (meant !== GAP && meant < SYMBOLS) letters.push(meant);
    }
  }
  return letters;
}
