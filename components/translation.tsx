import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { createFormats, type Formats } from './formats';
import { createTranslate, type Language, type Translate } from './translate';

export interface Translation extends Formats {
  language: Language;
  t: Translate;
}

const Context = createContext<Translation | null>(null);

/** The language to speak: the one chosen, else the first of the browser's that is ours, else English. */
export function resolveLanguage(
  choice: 'browser' | Language,
  browserLanguages: readonly string[],
): Language {
  if (choice !== 'browser') return choice;
  for (const tag of browserLanguages) {
    const base = tag.slice(0, 2).toLowerCase();
    if (base === 'fr' || base === 'en') return base;
  }
  return 'en';
}

/** Gives the language to all below and to the document (`html[lang]`). It can change at any time. */
export function TranslationProvider(props: { language: Language; children: ReactNode }) {
  const { language, children } = props;
  const translation = useMemo(() => {
    const t = createTranslate(language);
    return { language, t, ...createFormats(language, t) };
  }, [language]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <Context value={translation}>{children}</Context>;
}

/** Words, numbers and dates in the panel's language. */
export function useTranslation(): Translation {
  const translation = useContext(Context);
  if (translation === null) throw new Error('useTranslation needs a TranslationProvider around it');
  return translation;
}
