import type { CompilePattern } from '../../tone/kinds/pattern';
import { ANY_PLACE, anywhere } from './anywhere';
import { INNOCENT_WORDS } from './innocent-words';
import type { WatchTerm } from './model';
import { prepareWatch } from './prepare-watch';

/**
 * Ordinary words that a term would find; none for whole words, which find what they say.
 * @param compile of `loadSafePattern`
 */
export function innocentHits(term: WatchTerm, compile: CompilePattern): string[] {
  if (term.kind === 'words' && term.wholeWord && !term.text.includes('*')) return [];
  const { watchText } = prepareWatch([anywhere(term)], compile);
  return INNOCENT_WORDS.filter((word) =>
    watchText(word, ANY_PLACE).some(({ disguises }) => disguises.length === 0),
  );
}
