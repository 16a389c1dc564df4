import { useMemo } from 'react';
import type { ImportItem } from '../../../../replies/dashboard/import/import-item';
import { usePacedWork } from '../../../../replies/dashboard/use-paced-work';
import type { Pace } from '../../../../replies/interchange/pace';
import { planTerms, type TermPlan, type TermPlanChoice } from '../../interchange/plan-terms';
import { readTerms, readTermsFile } from '../../interchange/read-terms';
import type { ReadTermsOutcome } from '../../interchange/read-terms-outcome';
import type { StoredTerm } from '../../stored-term';
import { useSafePattern } from '../use-safe-pattern';

interface Planning {
  /** Null while it is read. `unreadable`: the browser could not give its bytes. */
  read: ReadTermsOutcome | 'unreadable' | null;
  /** The latest that was made; stays in sight while the next one is. */
  plan: TermPlan | null;
  /** How far the next plan is, from 0 to 1; null: the plan is that of what is chosen. */
  part: number | null;
}

/** What importing a file or text would do to the list as it is now, anew whenever a choice or the list changes. */
export function useTermPlan(
  { content }: ImportItem,
  choice: Omit<TermPlanChoice, 'compile' | 'brands'>,
  brands: TermPlanChoice['brands'],
  own: readonly StoredTerm[],
): Planning {
  const compile = useSafePattern();
  const reading = useMemo(
    () =>
      (pace: Pace): Promise<ReadTermsOutcome | 'unreadable'> =>
        typeof content === 'string'
          ? readTerms(content, pace)
          : readTermsFile(content, pace).catch((error: unknown) => {
              pace.signal?.throwIfAborted();
              // a file that was moved or changed since it was chosen
              if (error instanceof DOMException) return 'unreadable';
              throw error;
            }),
    [content],
  );
  const read = usePacedWork(reading);
  const outcome = read.result;
  const planning = useMemo(() => {
    if (compile === null || outcome === null || outcome === 'unreadable' || !outcome.ok)
      return null;
    return (pace: Pace) => planTerms(outcome, own, { ...choice, brands, compile }, pace);
  }, [compile, outcome, choice, brands, own]);
  const plan = usePacedWork(planning);
  const isWaiting = outcome === null || compile === null;
  return {
    read: outcome,
    plan: planning === null ? null : plan.result,
    part: read.part ?? plan.part ?? (isWaiting ? 0 : null),
  };
}
