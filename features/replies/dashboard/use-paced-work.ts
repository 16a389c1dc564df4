import { useEffect, useState } from 'react';
import type { Pace } from '../interchange/pace';

interface PacedWork<Result> {
  /** What came of it last; stays while the work is done anew. Null: nothing yet. */
  result: Result | null;
  /** How far it is, from 0 to 1; null: the result is that of what was asked last. */
  part: number | null;
}

/**
 * Does long work while its screen stands, and again whenever it is another; the one before is given up.
 * What fails is thrown where the screen is drawn.
 * @param work kept by the caller while it is the same; null: nothing to do
 */
export function usePacedWork<Result>(
  work: ((pace: Pace) => Promise<Result>) | null,
): PacedWork<Result> {
  const [done, setDone] = useState<{ work: typeof work; result: Result | null }>({
    work: null,
    result: null,
  });
  const [part, setPart] = useState(0);
  const [failure, setFailure] = useState<{ error: unknown } | null>(null);

  useEffect(() => {
    if (work === null) return;
    const alive = new AbortController();
    const { signal } = alive;
    const unlessGivenUp = (show: () => void) => {
      if (!signal.aborted) show();
    };
    setPart(0);
    work({ signal, onProgress: (next) => unlessGivenUp(() => setPart(next)) }).then(
      (result) => unlessGivenUp(() => setDone({ work, result })),
      (error: unknown) => unlessGivenUp(() => setFailure({ error })),
    );
    return () => alive.abort();
  }, [work]);

  if (failure !== null) throw failure.error;
  return { result: done.result, part: work === done.work ? null : part };
}
