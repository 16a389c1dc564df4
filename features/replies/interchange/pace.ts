/** Milliseconds of work between two rests: a frame lasts 16. */
const SPELL = 12;

/** For long work on a page: how far it is, and whether it is still wanted. */
export interface Pace {
  signal?: AbortSignal;
  /** @param part from 0 to 1 */
  onProgress?: (part: number) => void;
}

/**
 * Makes the rests of one long work: called after each step, it gives the page its turn once a spell is over.
 * @throws the signal's reason when the work was given up
 */
export function startPace({ signal, onProgress }: Pace): (part: number) => Promise<void> {
  let since = performance.now();
  return async (part) => {
    signal?.throwIfAborted();
    if (performance.now() - since < SPELL) return;
    onProgress?.(part);
    await new Promise<void>((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
    since = performance.now();
  };
}
