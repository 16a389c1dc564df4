import { useMemo } from 'react';
import { usePacedWork } from '../../../replies/dashboard/use-paced-work';
import type { Pace } from '../../../replies/interchange/pace';
import type { CompilePattern } from '../../../tone/kinds/pattern';
import type { WatchTerm } from '../model';
import { type TryText, tryList } from '../try-list';

/**
 * A list ready to be tried, made so once while it is the same; null while that is done first.
 * @param terms kept by the caller while they are the same
 * @param compile null while it is loaded
 */
export function useTryText(
  terms: readonly WatchTerm[],
  compile: CompilePattern | null,
): TryText | null {
  const work = useMemo(
    () =>
      compile === null
        ? null
        : async (pace: Pace) => ({ tryText: await tryList(terms, compile, pace) }),
    [terms, compile],
  );
  return usePacedWork(work).result?.tryText ?? null;
}
