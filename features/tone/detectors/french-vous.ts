import type { WordAt } from './french-address';
import { NAMES_IN_EZ, NOT_VERBS_IN_EZ } from './french-not-vous';
import type { FrenchWord } from './french-words';

/** What a word that says « vous » would be with « tu »; null in it: the sentence must change. */
interface Vous {
  instead: string | null;
}

/** « toi et Paul », « toi et ta sœur »; not « à toi et merci ». */
const SOMEBODY = /^(?:\p{Lu}|(?:t[ao]n?|tes|moi|nous|la|les?|l'|lui|elle|une?)$)/u;
const PLURAL_AFTER = /^(?:tous|toutes|deux|trois|quatre|autres|nombreux|nombreuses|plusieurs)$/;

/** Whether the word says « vous » to whoever reads; null: no. */
export function markOfVous({ words, at, opens }: WordAt): Vous | null {
  const { word, written } = words[at] ?? { word: '', written: '' };
  const before = words[at - 1]?.word ?? '';
  const after = words[at + 1]?.word ?? '';
  if (word === 'vous') {
    // « S’il vous plaît » is said whole, to people one says tu to as well.
    const isPlease = /^pla[iî]t$/.test(after) && before === 'il';
    return before === 'rendez' || isPlease ? null : { instead: null };
  }
  if (word === 'rendez' && after === 'vous') {
    return null;
  }
  if (word === 'votre' || /^vôtres?$/.test(word)) {
    return { instead: null };
  }
  if (word === 'vos') {
    return { instead: 'tes' };
  }
  if (word === 'vous-même' || word === 'vous-mêmes') {
    return { instead: word === 'vous-même' ? 'toi-même' : null };
  }
  if (word === 'êtes') {
    return { instead: null };
  }
  if (/^(?:dites|faites)$/.test(word)) {
    const denied = /^(?:ne|n')$/.test(before);
    return opens || denied ? { instead: null } : null;
  }
  if (/^(?:dites|faites|\p{L}+ez)-(?:nous|moi|le|la|les|lui|leur|y|en|vous)(?:-|$)/u.test(word)) {
    return NOT_VERBS_IN_EZ.has(word) ? null : { instead: null };
  }
  if (/-vous$/.test(word)) {
    return /^(?:rendez|garde-à|sauvez)-vous$/.test(word) ? null : { instead: null };
  }
  return isVerbInEz(word, written, opens) ? { instead: null } : null;
}

/** « écrivez », « Avez » first in its sentence; not « Gomez », « nez ». */
function isVerbInEz(word: string, written: string, opens: boolean): boolean {
  if (!/^\p{L}{2,}ez$/u.test(word) || NOT_VERBS_IN_EZ.has(word)) {
    return false;
  }
  const isCapital = /^\p{Lu}\p{Ll}/u.test(written);
  return !NAMES_IN_EZ.has(word) && (!isCapital || opens);
}

/** Whether « vous » is said to several: « vous tous », « toi et ta sœur », « vous êtes nombreux ». */
export function saysSeveral(words: readonly FrenchWord[]): boolean {
  return words.some(({ word }, at) => {
    const [after, then] = [words[at + 1]?.word ?? '', words[at + 2]?.word ?? ''];
    if (
      word === 'vous' &&
      (PLURAL_AFTER.test(after) || (after === 'êtes' && PLURAL_AFTER.test(then)))
    ) {
      return true;
    }
    if (word === "d'" && after === 'entre' && then === 'vous') {
      return true;
    }
    return (
      (word === 'toi' &&
        after === 'et' &&
        words[at + 1]?.gap === ' ' &&
        SOMEBODY.test(words[at + 2]?.written ?? '')) ||
      (word === 'et' && after === 'toi' && words[at + 1]?.gap === ' ')
    );
  });
}
