import type { Reply } from '../model';

/** What a question without a name of its own asks for. It becomes part of the reply, hence the reply's language. */
export const ASKED_WORDS = {
  fr: { text: 'Texte', choice: 'Choix', date: 'Date', clipboard: 'Texte copié', toggle: 'Ajouter' },
  en: { text: 'Text', choice: 'Choice', date: 'Date', clipboard: 'Copied text', toggle: 'Add' },
} as const satisfies Record<Reply['language'], Record<string, string>>;

export type AskedWords = (typeof ASKED_WORDS)[Reply['language']];
