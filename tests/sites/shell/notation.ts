import type { Language } from '../world/model.ts';

/** `12 345` with a narrow no-break space in French, `12,345` in English. */
export function grouped(n: number, language: Language): string {
  return n.toLocaleString(language);
}

/**
 * `8,7 k` (no-break space) or `8.7K`. X cuts (8,796 is `8.7K`), the others round (`8.8K`);
 * LABELS.md, "Compact visible numbers". At most one decimal, none from a hundred of the unit on.
 */
export function compact(n: number, language: Language, how: 'cut' | 'rounded'): string {
  if (n < 1000) return String(n);
  const [unit, words] =
    n < 1_000_000 ? ([1000, UNITS.thousand] as const) : ([1_000_000, UNITS.million] as const);
  const factor = n / unit < 100 ? 10 : 1;
  const fit = how === 'cut' ? Math.floor : Math.round;
  const value = fit((n / unit) * factor) / factor;
  return `${String(value).replace('.', language === 'fr' ? ',' : '.')}${words[language]}`;
}

const UNITS = {
  thousand: { fr: '\u00a0k', en: 'K' },
  million: { fr: '\u00a0M', en: 'M' },
};
