import type { Category, Severity } from '../../model';

/** Whom or what a comment is about, as far as its words say. */
export type Target = 'brand' | 'person' | 'group' | 'nobody';

/**
 * Wordings of one kind. They are written folded (small letters, no accents): `<name>` stands for an entry of the language's
 * vocabulary, a space for any white space, ` ?` for some or none, ` … ` for up to four words of the same sentence.
 */
export interface PatternGroup {
  /** `fr.threat.act`: what the screens look up the reason by. */
  name: string;
  category: Category;
  severity: Severity;
  target: Target;
  negative: boolean;
  say: readonly string[];
  /** Said in the same sentence, it makes the wording harmless: a negation, a joke, another sense. */
  unless?: readonly string[];
}
