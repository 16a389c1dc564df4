import type { Found } from '../flags/found';
import { inTurns } from '../in-turns';
import { foundIn } from './found-in';
import { digestOfCase, judgeComment, type SeenCase, type Tools } from './judge-comment';
import type { JudgedRow } from './model';

/** A comment judged just now. */
export interface Judged {
  of: SeenCase;
  row: JudgedRow;
  found: Found;
}

/** Judges those comments of which something that decides has changed, a few at a time. */
export function judgeCases(cases: readonly SeenCase[], tools: Tools): Promise<Judged[]> {
  const now = Date.now();
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const due = cases.filter((one) => one.before?.digest !== digestOfCase(one, tools));
  return inTurns(due, (one) => {
    const { post, before } = one;
    const verdict = judgeComment(one, tools, now);
    const found = foundIn(verdict, { post, timeZone, wasCut: before?.isCut ?? false });
    return { of: one, row: verdict.row, found };
  });
}
