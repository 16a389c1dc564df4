import type { Category, Severity } from '../model';
import type { Target } from './patterns/pattern-group';

/** Which of the two languages a text is in; `und`: undecided, and both are looked for. */
export type JudgedLanguage = 'fr' | 'en' | 'und';

/** Words that decided. */
export interface DecidingSpan {
  /** In the text as it was written: UTF-16 units, end excluded. */
  start: number;
  end: number;
  /** A wording of ours by its name (`fr.threat.act`), a listed word, or what the trained model weighs most. */
  why: { kind: 'wording'; name: string } | { kind: 'listed' } | { kind: 'learned' };
}

export interface Judgement {
  language: JudgedLanguage;
  category: Category;
  severity: Severity;
  negative: boolean;
  target: Target;
  spans: DecidingSpan[];
  /** `sure`: two sources agree (a wording, a listed word, the trained model); `likely`: one does; `unsure`: none. */
  confidence: 'sure' | 'likely' | 'unsure';
}
