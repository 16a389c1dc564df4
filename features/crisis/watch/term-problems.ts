import type { CompilePattern } from '../../tone/kinds/pattern';
import { hasOnlyStars } from './prepared-term';
import { readyTerm, type TermRefusal } from './ready-term';
import { type TermDraft, termOfDraft } from './term-draft';
import { termWords } from './term-words';

/** Fields of a term that can be at fault. */
export type TermField = 'text' | 'notBefore' | 'notAfter';

/** What is wrong with a field: left empty, a line in which nothing can be sought, or why the term can't be watched. */
export interface TermProblem {
  why: 'empty' | 'no-exception' | TermRefusal['reason'];
  /** More about a pattern, in the words of what read it. */
  detail: string;
  /** Which line, from 1; null: the field has but one. */
  line: number | null;
}

/**
 * What is wrong with a term being written.
 * @param compile of `loadSafePattern`
 */
export function termProblems(
  draft: TermDraft,
  compile: CompilePattern,
): Partial<Record<TermField, TermProblem>> {
  const problems: Partial<Record<TermField, TermProblem>> = {};
  if (draft.text.trim() === '') {
    problems.text = { why: 'empty', detail: '', line: null };
  } else {
    const ready = readyTerm(termOfDraft(draft, ''), compile);
    if ('refusal' in ready) {
      const { reason, detail } = ready.refusal;
      problems.text = { why: reason, detail, line: null };
    }
  }
  if (draft.kind === 'pattern') return problems;
  for (const field of ['notBefore', 'notAfter'] as const) {
    const at = draft[field].split('\n').findIndex((line) => line.trim() !== '' && !canBeRead(line));
    if (at >= 0) problems[field] = { why: 'no-exception', detail: '', line: at + 1 };
  }
  return problems;
}

function canBeRead(exception: string): boolean {
  const words = termWords(exception);
  return words.length > 0 && !words.some(hasOnlyStars);
}
