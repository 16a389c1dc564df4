import type { ReactNode } from 'react';
import { classNames } from '../../../components/class-names';
import type { StandingState } from '../standing';
import styles from './state-icon.module.css';

const RING = <circle cx="8" cy="8" r="6.25" />;

/** Each state has a shape of its own: none is told by its colour alone. */
const SHAPES: Record<StandingState, ReactNode> = {
  'to-answer': RING,
  unknown: <circle cx="8" cy="8" r="6.25" strokeDasharray="2.4 2.5" />,
  waiting: (
    <>
      {RING}
      <path d="M8 5v3.2l2 1.3" />
    </>
  ),
  private: (
    <>
      <rect x="1.75" y="3.5" width="12.5" height="9.5" rx="1.25" />
      <path d="M2.5 4.5 8 8.75l5.5-4.25" />
    </>
  ),
  answered: (
    <>
      {RING}
      <path d="M5.25 8.2l2 2 3.5-4" />
    </>
  ),
  seen: (
    <>
      <path d="M1.5 8S4 3.75 8 3.75 14.5 8 14.5 8 12 12.25 8 12.25 1.5 8 1.5 8z" />
      <circle cx="8" cy="8" r="1.75" />
    </>
  ),
  hidden: (
    <>
      <path d="M1.5 8S4 3.75 8 3.75 14.5 8 14.5 8 12 12.25 8 12.25 1.5 8 1.5 8z" />
      <path d="M3 13 13 3" />
    </>
  ),
  reported: <path d="M3.5 14V2.5h8.5L10 5.75 12 9H3.5" />,
  closed: <path d="M2.75 8.5l3.5 3.5 7-8" />,
  none: <path d="M4 8h8" />,
};

/** The shape of a state; the word stands beside it. With its core in the one that the person is on. */
export function StateIcon({ state, isCurrent }: { state: StandingState; isCurrent: boolean }) {
  const isOpen = state === 'to-answer';
  return (
    <svg
      className={classNames(
        styles.state,
        isOpen && styles.open,
        state === 'answered' && styles.done,
      )}
      viewBox="0 0 16 16"
      aria-hidden
    >
      {SHAPES[state]}
      {isOpen && isCurrent && <circle cx="8" cy="8" r="2.25" fill="currentColor" />}
    </svg>
  );
}
