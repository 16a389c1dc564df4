import type { QueueEntry } from './queue-entry';
import { moment, type StandingState } from './standing';

/**
 * Unanswered first. What may have been answered comes next, for somebody has to look; then what waits for others; what is
 * done last.
 */
const TURNS: Record<StandingState, number> = {
  'to-answer': 0,
  unknown: 1,
  waiting: 2,
  private: 3,
  seen: 3,
  answered: 3,
  hidden: 3,
  reported: 3,
  closed: 3,
  none: 4,
};

/** By what a comment has its place in the queue. */
export interface Turn {
  turn: number;
  severity: number;
  /** Milliseconds since 1970. */
  at: number;
  author: string;
  key: string;
}

export const turnOf = ({ standing, severity, comment }: QueueEntry): Turn => ({
  turn: TURNS[standing.state],
  severity,
  at: moment(comment),
  author: comment.author?.name ?? '',
  key: comment.key,
});

/** The graver first, then the older, then by author; the key last, so that there is one order only. */
function compareTurns(one: Turn, other: Turn): number {
  if (one.turn !== other.turn) return one.turn - other.turn;
  if (one.severity !== other.severity) return other.severity - one.severity;
  if (one.at !== other.at) return one.at - other.at;
  if (one.author !== other.author) return one.author < other.author ? -1 : 1;
  return one.key < other.key ? -1 : 1;
}

/**
 * The queue: unanswered first, then by severity, age, author.
 * @param held the turn that one comment had when the person came to it: it keeps its place while they are there,
 * whatever is read of it meanwhile. Null: nobody is anywhere.
 */
export function orderQueue(entries: readonly QueueEntry[], held: Turn | null): QueueEntry[] {
  const turns = new Map(entries.map((entry) => [entry, turnOf(entry)]));
  if (held !== null) {
    const entry = entries.find(({ comment }) => comment.key === held.key);
    if (entry) turns.set(entry, held);
  }
  return [...turns].sort(([, one], [, other]) => compareTurns(one, other)).map(([entry]) => entry);
}
