import type { WordsByKind } from '../../../features/crisis/judge/model/word-table';
import { foldedWord } from './folded-word';
import { ENGLISH_WORDS } from './words/english-words';
import { FRENCH_WORDS } from './words/french-words';

const WORDS = { fr: FRENCH_WORDS, en: ENGLISH_WORDS };

/** Our own words of a language by kind, each once, in the order in which they were written. */
export const ownWords = (language: 'fr' | 'en'): WordsByKind =>
  WORDS[language].map(([kind, words]): WordsByKind[number] => [
    kind,
    [...new Set(words.split(' ').map(foldedWord))],
  ]);
