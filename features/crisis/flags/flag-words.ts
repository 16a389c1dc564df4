import type { ClosingReason, FlagState } from './model';

/** The word for each state on screen. */
export const STATE_WORDS = {
  open: 'alerts.stateOpen',
  'in-hand': 'alerts.stateInHand',
  escalated: 'alerts.stateEscalated',
  closed: 'alerts.stateClosed',
} as const satisfies Record<FlagState, string>;

/** The word for each reason to close a flag. */
export const REASON_WORDS = {
  handled: 'alerts.reasonHandled',
  'not-a-crisis': 'alerts.reasonNotACrisis',
  other: 'alerts.reasonOther',
} as const satisfies Record<ClosingReason, string>;
