import { foldCharacters } from '../fold/fold-characters';
import type { WatchTerm } from './model';

/** What tells two terms apart: what they look for, in which language, and for which brand. */
export function termKey({
  brandId,
  language,
  kind,
  text,
  caseSensitive,
}: Pick<WatchTerm, 'brandId' | 'language' | 'kind' | 'text' | 'caseSensitive'>): string {
  const isExact = kind === 'pattern' || caseSensitive;
  const sought = isExact ? text.normalize('NFC') : foldCharacters(text.trim()).text;
  return JSON.stringify([brandId, language, kind, isExact, sought]);
}
