import type { ToneHit, ToneRule } from '../model';
import type { StoredRule } from '../rules/stored-rule';
import type { ToneContext } from '../tone-context';

/** What runs on each state of a draft. */
export interface DraftChecker {
  /** In reading order; the language of the text is found out where `language` is null. */
  check(text: string, context: Omit<ToneContext, 'language'>, usual: 'fr' | 'en'): ToneHit[];
  /** The language of a text, `usual` where its words don't tell. */
  languageIn(text: string, usual: 'fr' | 'en'): 'fr' | 'en';
  /** The rule of a hit as it runs now. */
  ruleOf(hit: ToneHit): ToneRule | undefined;
}

/**
 * Loads the rules of a brand and makes them ready. Nothing of it is loaded before somebody writes; what can't explode is
 * only loaded with patterns of the person's own.
 */
export async function loadChecker(
  brandId: string | null,
  stored: readonly StoredRule[],
): Promise<DraftChecker> {
  const { createChecker } = await import('./create-checker');
  return createChecker(brandId, stored);
}
