import type { Category, Severity } from '../model';
import type { DecidingSpan } from './judgement';
import type { Target } from './patterns/pattern-group';

/** One thing that speaks for a category, at a place of the folded text. */
export interface Evidence {
  category: Category;
  severity: Severity;
  target: Target;
  negative: boolean;
  start: number;
  end: number;
  why: DecidingSpan['why'];
}
