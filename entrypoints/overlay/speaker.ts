import type { Author, Reading } from '../../networks/contract';

/** Milliseconds that a look lasts: where no account is shown, looking is a search of the whole page. */
const LASTS = 3_000;

export interface Speaker {
  now(): Reading<Author>;
  /** The next answer is read anew. */
  forget(): void;
}

/**
 * The account that is speaking, as it was at most three seconds ago.
 * @param onStale called once after an answer from memory, when it may be asked again: nothing else may bring whoever asks back
 */
export function createSpeaker(
  read: () => Reading<Author>,
  onStale: () => void,
  signal: AbortSignal,
): Speaker {
  let last: { speaker: Reading<Author>; until: number } | undefined;
  let isAwaited = false;
  return {
    now() {
      const time = performance.now();
      if (!last || time >= last.until) {
        last = { speaker: read(), until: time + LASTS };
      } else if (!isAwaited) {
        isAwaited = true;
        setTimeout(() => {
          isAwaited = false;
          if (!signal.aborted) onStale();
        }, last.until - time);
      }
      return last.speaker;
    },
    forget() {
      last = undefined;
    },
  };
}
