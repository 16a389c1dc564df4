import type { ReadText } from '../read-text';
import { markOfTu } from './french-tu';
import { markOfVous, saysSeveral } from './french-vous';
import { type FrenchWord, frenchWords } from './french-words';
import { ownProse, QUOTE_MASK } from './masked';

/** A word that says « tu » or « vous » to whoever is addressed. */
export interface AddressMark {
  says: 'tu' | 'vous';
  /** As written. */
  word: string;
  /** Offsets in the folded text, end excluded. */
  start: number;
  end: number;
  /** The same in the other register, where the sentence around it stays right; null: the sentence must change. */
  instead: string | null;
}

/** How a French text addresses people. */
export interface Address {
  tu: AddressMark[];
  vous: AddressMark[];
  /** « vous tous », « toi et ta sœur, vous… »: this « vous » is a plural, not a politeness. */
  several: boolean;
}

/** What a reader that marks one register knows: the words, and where in them it looks. */
export interface WordAt {
  words: readonly FrenchWord[];
  at: number;
  /** A sentence may begin here: an order needs no subject. */
  opens: boolean;
}

const GREETINGS = new Set(['bonjour', 'bonsoir', 'salut', 'hello', 'coucou', 'hey', 'merci']);
const STARTS_AGAIN = /[.!?…:;\n()•–—\ue000]|\p{Extended_Pictographic}/u;

/** Reads every sign of « tu » and « vous » in a text: pronouns, possessives, verbs. Quoted words don't count. */
export function readAddress(text: ReadText): Address {
  const words = frenchWords(text.once(ownProse));
  const address: Address = { tu: [], vous: [], several: saysSeveral(words) };
  words.forEach(({ written, start, end }, at) => {
    const where = { words, at, opens: opens(words, at) };
    const tu = markOfTu(where);
    const vous = tu === null ? markOfVous(where) : null;
    if (tu !== null) {
      address.tu.push({ says: 'tu', word: written, start, end, ...tu });
    } else if (vous !== null) {
      address.vous.push({ says: 'vous', word: written, start, end, ...vous });
    }
  });
  return address;
}

/** At the beginning of a sentence, or after a greeting: « Bonjour Léa, envoie… ». */
function opens(words: readonly FrenchWord[], at: number): boolean {
  const gap = words[at]?.gap ?? '';
  const afterQuotation = gap.split(QUOTE_MASK).slice(1).at(-1);
  if (afterQuotation !== undefined) {
    // « … », explique Nuria: who said it, not an order.
    return /[.!?…:;\n]/.test(afterQuotation);
  }
  if (at === 0 || STARTS_AGAIN.test(gap)) {
    return true;
  }
  if (!gap.includes(',')) {
    return ['alors', 'donc', 'surtout', 'puis', 'ensuite', 'sinon'].includes(
      words[at - 1]?.word ?? '',
    )
      ? opens(words, at - 1)
      : false;
  }
  const before = words.slice(Math.max(0, at - 4), at);
  return before.some(
    ({ word }, place) =>
      (GREETINGS.has(word) || word === 'alors' || word === 'sinon') &&
      before.slice(place + 1).every((next) => !/[,.!?;:]/.test(next.gap)),
  );
}
