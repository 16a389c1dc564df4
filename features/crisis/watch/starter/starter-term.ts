import type { Category } from '../../model';
import type { WatchSeverity, WatchTerm } from '../model';

/** A term of a starter list; what it doesn't say is as usual: whole words, everywhere, for good. */
export interface StarterTerm
  extends Partial<Pick<WatchTerm, 'notBefore' | 'notAfter' | 'note' | 'caseSensitive'>> {
  text: string;
  category: Category;
  severity: WatchSeverity;
}

const ACTIONS = {
  info: 'highlight',
  sensitive: 'flag',
  serious: 'notify',
  illegal: 'notify',
} as const;

/** What a starter list brings, apart from an id: for every brand unless one is said. */
export function termOfStarter(
  starter: StarterTerm,
  language: 'fr' | 'en',
  brandId: string | null,
): Omit<WatchTerm, 'id'> {
  return {
    brandId,
    kind: 'words',
    action: ACTIONS[starter.severity],
    networks: [],
    language,
    expiresAt: null,
    notBefore: [],
    notAfter: [],
    wholeWord: true,
    caseSensitive: false,
    replacement: null,
    note: '',
    isOn: true,
    ...starter,
  };
}

/** Terms of one category and severity, by lines; what stands behind ` ! ` is what they don't come before. */
export const starterTerms = (
  category: Category,
  severity: WatchSeverity,
  ...texts: readonly string[]
): StarterTerm[] =>
  texts.map((line) => {
    const [text = '', ...notBefore] = line.split(' ! ');
    return { text, category, severity, ...(notBefore.length > 0 ? { notBefore } : {}) };
  });
