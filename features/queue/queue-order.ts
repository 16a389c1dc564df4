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
  if (one.key === other.key) return 0;
  return one.key < other.key ? -1 : 1;
}

/** The queue: unanswered first, then by severity, age, author. */
export function orderQueue(entries: readonly QueueEntry[]): QueueEntry[] {
  return entries
    .map((entry) => ({ entry, turn: turnOf(entry) }))
    .sort((one, other) => compareTurns(one.turn, other.turn))
    .map(({ entry }) => entry);
}

/**
 * Leaves the comment that the person is on where it was when they came to it, whatever is read or decided of it meanwhile
 * and whether or not it is still listed; the others have their order around it.
 * @param listed in the order of the queue
 * @param held the turn it had then; null: the person is on none
 * @param entry how it stands now; undefined: it is gone
 */
export function holdPlace(
  listed: readonly QueueEntry[],
  held: Turn | null,
  entry: QueueEntry | undefined,
): readonly QueueEntry[] {
  if (held === null || entry === undefined) return listed;
  const at = listed.indexOf(entry);
  if (at >= 0 && compareTurns(turnOf(entry), held) === 0) return listed;
  const others = listed.filter((other) => other !== entry);
  return others.toSpliced(placeFor(others, held), 0, entry);
}

/** Where a turn has its place in a queue: the index of the first that comes after it. */
export function placeFor(listed: readonly QueueEntry[], turn: Turn): number {
  const after = listed.findIndex((entry) => compareTurns(turnOf(entry), turn) > 0);
  return after < 0 ? listed.length : after;
}
