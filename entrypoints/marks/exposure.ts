import { ask } from '../../messaging/calls';

/** Milliseconds that reports gather. */
const GATHER = 5_000;

/** Tells the background what the shield covered and what of it was uncovered, each comment once in a page. */
export interface Exposure {
  note(what: 'seen' | 'uncovered', key: string): void;
}

export function startExposure(signal: AbortSignal): Exposure {
  const noted = { seen: new Set<string>(), uncovered: new Set<string>() };
  const told = { seen: 0, uncovered: 0 };
  let due: ReturnType<typeof setTimeout> | undefined;

  const tell = (): void => {
    due = undefined;
    const seen = noted.seen.size - told.seen;
    const uncovered = noted.uncovered.size - told.uncovered;
    told.seen += seen;
    told.uncovered += uncovered;
    ask('reportExposure', { seen, uncovered }).catch((error: unknown) => {
      told.seen -= seen;
      told.uncovered -= uncovered;
      console.debug('Vigie: the worker did not answer', error);
    });
  };
  signal.addEventListener('abort', () => clearTimeout(due));
  return {
    note(what, key) {
      if (signal.aborted || noted[what].has(key)) return;
      noted[what].add(key);
      due ??= setTimeout(tell, GATHER);
    },
  };
}
