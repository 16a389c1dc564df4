import { fold } from '../search/fold';
import { wordsOf } from '../search/tokens';

/** Addresses and people called: whom one tags says nothing about the matter. */
const ASIDE = /https?:\S+|www\.\S+|@[\p{L}\p{N}_.-]+/gu;
/** `c***`, `f***ing`: masked, and meant all the same. */
const MASKED = /\p{L}+\*{2,}\p{L}*/gu;
/** Drawn out: `retaaaard`. No word of either language has a letter three times in a row. */
const DRAWN_OUT = /(\p{L})\1{2,}/gu;
const LETTERS = /[\p{L}\p{N}]/u;

/** Stands for any masked swear word. */
const MASKED_WORD = 'maskedword';

/** The folded words of a comment as people write them: without emoji, addresses and people called. */
export function commentWords(text: string): string[] {
  const plain = text
    .replace(ASIDE, ' ')
    .replace(MASKED, ` ${MASKED_WORD} `)
    .replace(DRAWN_OUT, '$1');
  return wordsOf(fold(plain)).filter((word) => LETTERS.test(word));
}
