import type { MadePromise } from './model';

/** How an open promise stands: `undated` names no date, and is never late. */
export type DueState = 'late' | 'today' | 'later' | 'undated';

/** How an open promise stands now, by the days of this device. */
export function dueState({ dueAt }: Pick<MadePromise, 'dueAt'>, now: number): DueState {
  if (dueAt === null) return 'undated';
  if (dueAt < now) return 'late';
  return new Date(dueAt).toDateString() === new Date(now).toDateString() ? 'today' : 'later';
}
