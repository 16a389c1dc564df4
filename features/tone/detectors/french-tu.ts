import type { WordAt } from './french-address';
import { DOUBTFUL_IMPERATIVES, politeImperative } from './french-imperatives';

/** What a word that says « tu » would be with « vous »; null in it: the sentence must change. */
interface Tu {
  instead: string | null;
}

const SURE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    toi: 'vous',
    'toi-même': 'vous-même',
    te: 'vous',
    "t'": 'vous ',
    ta: 'votre',
    tes: 'vos',
    stp: 'svp',
  }),
);

/** After these « ton » is a sound or a manner, not a possessive. */
const TON_IS_A_NOUN_AFTER = new Set(
  "le l' un ce cet du au quel son mon notre votre leur nos même autre bon mauvais seul juste petit gros certain tel chaque aucun demi haut bas vrai joli beau quelque".split(
    ' ',
  ),
);
/** Before these too: « d’un ton sec », « ton sur ton », « hausser le ton et partir ». */
const TON_IS_A_NOUN_BEFORE = new Set(
  'sur de du des à au et ou ni pour que qui dans avec mais est était sera plus moins très trop employé utilisé approprié'.split(
    ' ',
  ),
);

/** « un changement de ton bienvenu ». */
const CHANGES_OF_TON = /^(?:chang\p{L}*|question|erreur|faute|rupture|hausse|écart|montée)$/u;

/** Before the past participle of « taire »: « il s’est tu », « ils ont tu la vérité ». */
const BEFORE_TU_AS_PARTICIPLE = new Set(
  'est était suis sommes sont étaient soit fut été étant être a ai ont avait avaient avoir ayant aurait fût serait'.split(
    ' ',
  ),
);

/** What follows an order that really is one, where the word may also be a noun: « Garde le ticket », « Garde à vue ». */
const AFTER_AN_ORDER =
  /^(?:les?|la|l'|une?|ce|cet|cette|ces|nous|moi|ton|ta|tes|mon|notre|nos|ici|encore|ça|quelques)$/;
const AFTER_A_MOVE = /^(?:à|au|aux|en|par|chez|sur|dans|voir|d'abord|donc|vite|plutôt)$/;

const NOT_ORDERS = new Set(['sommes', 'entre', 'chez', 'avec', 'outre', 'celle', 'celui', 'êtes']);
const ORDER_WITH_PRONOUN =
  /^(\p{L}+)-(?:nous|moi|toi|le|la|les|lui|leur|y|en)(?:-(?:nous|moi|lui|leur|en))?$/u;

/** Whether the word says « tu » to whoever reads; null: no. */
export function markOfTu({ words, at, opens }: WordAt): Tu | null {
  const { word, written, gap } = words[at] ?? { word: '', written: '', gap: '' };
  const before = words[at - 1]?.word ?? '';
  const after = words[at + 1]?.word ?? '';
  const next = words[at + 1]?.gap ?? '.';
  if (isAcronym(written, words[at - 1]?.written, words[at + 1]?.written)) {
    return null;
  }
  const sure = SURE.get(word);
  if (sure !== undefined) {
    // « y a-t’il », « semble t’il »: slips for -t-il.
    return word === "t'" && (gap.endsWith('-') || /^(?:ils?|elles?|on)$/.test(after))
      ? null
      : { instead: sure };
  }
  if (word === 'tu') {
    const auxiliary = /^(?:jamais|pas|plus|toujours|enfin|longtemps|aussitôt|tous|toutes)$/.test(
      before,
    )
      ? (words[at - 2]?.word ?? '')
      : before;
    return BEFORE_TU_AS_PARTICIPLE.has(auxiliary) ? null : { instead: null };
  }
  if (word === 'ton') {
    const isNoun =
      (before === 'de' && CHANGES_OF_TON.test(words[at - 2]?.word ?? '')) ||
      TON_IS_A_NOUN_AFTER.has(before) ||
      TON_IS_A_NOUN_BEFORE.has(after) ||
      next.trim() !== '';
    return isNoun ? null : { instead: 'votre' };
  }
  if (/^tien(?:ne)?s?$/.test(word)) {
    const article = /^(?:le|la|les|du|au|des|aux)$/.test(before);
    return article && !/^(?:je|j'|ne|nous|tu)$/.test(words[at - 2]?.word ?? '')
      ? { instead: null }
      : null;
  }
  if (/-tu$/.test(word)) {
    return { instead: null };
  }
  return markOfOrder({ words, at, opens });
}

/** « Envoie », « n’hésite pas », « dis-nous »: orders to one person one knows. */
function markOfOrder({ words, at, opens }: WordAt): Tu | null {
  const { word, gap } = words[at] ?? { word: '', gap: '' };
  const before = words[at - 1]?.word ?? '';
  const after = words[at + 1]?.word ?? '';
  const next = words[at + 1]?.gap ?? '.';
  const withPronoun = ORDER_WITH_PRONOUN.exec(word);
  if (withPronoun !== null) {
    const verb = withPronoun[1] ?? '';
    if (verb.length < 2 || NOT_ORDERS.has(verb) || /(?:ez|ons|ont|ent|tes|là|aut)$/.test(verb)) {
      return null;
    }
    const polite = politeImperative(verb);
    return { instead: polite === null ? null : polite + word.slice(verb.length) };
  }
  const polite = politeImperative(word);
  if (polite === null) {
    return null;
  }
  if (before === "n'" || before === 'ne' || before === "t'" || before === 'te') {
    const denies = /^(?:pas|plus|jamais|rien|surtout)$/.test(after);
    return denies && noSubjectBefore({ words, at, opens }) ? { instead: polite } : null;
  }
  if (!opens || gap.endsWith('-') || /^[-:]/.test(next)) {
    return null;
  }
  if (word === 'suis' && /^(?:je|désolé)/.test(after)) {
    return null;
  }
  if (next.trim() !== '' && next.trim() !== ',') {
    return null;
  }
  const isOrder =
    !DOUBTFUL_IMPERATIVES.has(word) ||
    AFTER_AN_ORDER.test(after) ||
    (/^(?:passe|va)$/.test(word) && AFTER_A_MOVE.test(after));
  return isOrder ? { instead: polite } : null;
}

/** « N’hésite pas », « et n’hésite pas » after an order or a « tu »; not « elle n’hésite pas ». */
function noSubjectBefore({ words, at }: WordAt): boolean {
  const negation = at - 1;
  const gap = words[negation]?.gap ?? '';
  if (negation === 0 || /[.!?…,:;\n()\ue000–—]|\p{Extended_Pictographic}/u.test(gap)) {
    return true;
  }
  const before = words[negation - 1]?.word ?? '';
  if (before === 'surtout' || before === 'alors' || before === 'donc') {
    return true;
  }
  if (!/^(?:et|mais|ou)$/.test(before)) {
    return false;
  }
  return words
    .slice(Math.max(0, negation - 12), negation - 1)
    .some(({ word }) =>
      /^(?:tu|ton|ta|tes|toi|te|t'|vous|votre|vos)$|-(?:tu|nous|moi)$|ez$/.test(word),
    );
}

/** « TER », « TU » beside other capitals is shouting; alone it is a name of something. */
function isAcronym(
  written: string,
  before: string | undefined,
  after: string | undefined,
): boolean {
  const loud = (word: string | undefined): boolean => /^\p{Lu}{2,}'?$/u.test(word ?? '');
  return loud(written) && !loud(before) && !loud(after);
}
