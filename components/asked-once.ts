import type { Live } from './use-live';

/** A question that is answered once, for `useLive`: an answer that comes after nobody listens any more is dropped. */
export const askedOnce = <Answer>(ask: () => Promise<Answer>): Live<Answer> => ({
  subscribe(next, error) {
    const listening = new AbortController();
    const { signal } = listening;
    ask().then(
      (answer) => signal.aborted || next(answer),
      (reason: unknown) => signal.aborted || error(reason),
    );
    return { unsubscribe: () => listening.abort() };
  },
});
