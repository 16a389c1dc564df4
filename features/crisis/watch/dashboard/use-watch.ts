import { useMemo } from 'react';
import { usePacedWork } from '../../../replies/dashboard/use-paced-work';
import type { Pace } from '../../../replies/interchange/pace';
import type { CompilePattern } from '../../../tone/kinds/pattern';
import type { WatchTerm } from '../model';
import { prepareInParts } from '../prepare-in-parts';
import type { Watch } from '../prepare-watch';

/**
 * Terms ready to be looked for, made so once while they are the same; null while they are made ready first.
 * @param terms kept by the caller while they are the same
 * @param compile null while it is loaded
 */
export function useWatch(
  terms: readonly WatchTerm[],
  compile: CompilePattern | null,
): Pick<Watch, 'watchText'> | null {
  const work = useMemo(
    () => (compile === null ? null : (pace: Pace) => prepareInParts(terms, compile, pace)),
    [terms, compile],
  );
  return usePacedWork(work).result;
}
