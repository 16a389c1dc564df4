import type { AnswerDue } from './answer-due';

/** How a first answer stands against its goal. */
export type AnswerClock = 'in-time' | 'at-risk' | 'late';

/** How a comment that still waits for its answer stands: at risk once 75 % of the goal's open minutes are over. */
export function answerClock({ dueAt, riskAt }: AnswerDue, now: number): AnswerClock {
  if (now > dueAt) return 'late';
  return now >= riskAt ? 'at-risk' : 'in-time';
}

/** How a comment was answered: nothing is at risk any more. */
export const answeredClock = ({ dueAt }: AnswerDue, answeredAt: number): AnswerClock =>
  answeredAt > dueAt ? 'late' : 'in-time';
