import { useCallback, useMemo, useState } from 'react';
import { usePacedWork } from '../../../replies/dashboard/use-paced-work';
import type { Pace } from '../../../replies/interchange/pace';
import type { Reply } from '../../../replies/model';
import { createLibraryCheck, type LibraryFindings } from '../check-library';
import type { ReplyChecker } from '../model';

export interface CheckingLibrary {
  /** What was found last; null: nothing read yet. */
  findings: LibraryFindings | null;
  /** How far it is, from 0 to 1, while it reads for long; null: it has read all, or was stopped. */
  part: number | null;
  isStopped: boolean;
  stop: () => void;
  goOn: () => void;
}

const NOTHING: LibraryFindings = { offences: [], read: 0, all: 0 };

/**
 * Checks the library while its page stands, and again what changes in it. What was found stays while a change is read.
 * @param library null: not read yet
 * @param checker null: not loaded yet
 */
export function useLibraryCheck(
  library: readonly Reply[] | null,
  checker: ReplyChecker | null,
): CheckingLibrary {
  const [isStopped, setStopped] = useState(false);
  const check = useMemo(() => checker && createLibraryCheck(checker), [checker]);
  const run = useCallback(
    (pace: Pace) =>
      check === null || library === null
        ? Promise.resolve(NOTHING)
        : check.run(library, pace).catch((error: unknown) => {
            // given up: what was read so far is known, and asked for below
            if (pace.signal?.aborted) return NOTHING;
            throw error;
          }),
    [check, library],
  );
  const isReady = check !== null && library !== null;
  const { result, part } = usePacedWork(isReady && !isStopped ? run : null);
  const sofar = useMemo(
    () => (isReady && isStopped ? check.soFar(library) : null),
    [isReady, isStopped, check, library],
  );
  return {
    findings: sofar ?? result,
    part: isStopped ? null : (part ?? (isReady ? null : 0)),
    isStopped,
    stop: () => setStopped(true),
    goOn: () => setStopped(false),
  };
}
