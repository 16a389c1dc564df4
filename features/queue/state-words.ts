import type { StandingState } from './standing';

/** The word for each state on screen. */
export const STATE_WORDS = {
  'to-answer': 'queue.toAnswer',
  unknown: 'queue.unknown',
  waiting: 'queue.waiting',
  private: 'queue.private',
  seen: 'queue.seen',
  answered: 'queue.answered',
  hidden: 'queue.hidden',
  reported: 'queue.reported',
  closed: 'queue.closed',
  none: 'queue.elsewhere',
} as const satisfies Record<StandingState, string>;
