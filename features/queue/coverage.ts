import { medianOf } from '../engagement/median-of';
import { type AnswerSpan, answerSpan, isRoughSpan } from './answered/answer-span';
import { clockOf, type QueueEntry } from './queue-entry';
import type { StandingState } from './standing';

/** How far the comments under a post are: "212 of 240 handled, 9 late". */
export interface Coverage {
  all: number;
  handled: number;
  /** For somebody of the house. */
  waiting: number;
  toAnswer: number;
  /** Of those to answer, past the brand's goal for certain. */
  late: number;
  /** Replies to them aren't loaded: one may be ours. */
  unknown: number;
  /** The median of how long our answers took; null: no two dates tell. */
  median: Pick<AnswerSpan, 'span' | 'isRough'> | null;
}

type Part = 'handled' | 'waiting' | 'toAnswer' | 'unknown';

const PARTS: Record<Exclude<StandingState, 'none'>, Part> = {
  'to-answer': 'toAnswer',
  unknown: 'unknown',
  waiting: 'waiting',
  seen: 'handled',
  answered: 'handled',
  private: 'handled',
  hidden: 'handled',
  reported: 'handled',
  closed: 'handled',
};

/**
 * Counts a post's comments by how they stand. Those that nobody has to answer are not counted.
 * @param now milliseconds since 1970
 */
export function coverageOf(entries: readonly QueueEntry[], now: number): Coverage {
  const coverage: Coverage = {
    all: 0,
    handled: 0,
    waiting: 0,
    toAnswer: 0,
    late: 0,
    unknown: 0,
    median: null,
  };
  const delays: AnswerSpan[] = [];
  for (const entry of entries) {
    const { state } = entry.standing;
    if (state === 'none') continue;
    coverage.all += 1;
    coverage[PARTS[state]] += 1;
    if (clockOf(entry, now) === 'late') coverage.late += 1;
    const delay = answerDelay(entry);
    if (delay !== null) delays.push(delay);
  }
  return { ...coverage, median: medianDelay(delays) };
}

/** How long our answer took; null where its dates don't tell: missing, impossible, or too rounded. */
export function answerDelay({ comment, standing: { answer } }: QueueEntry): AnswerSpan | null {
  return answer && answerSpan(comment, answer.reply);
}

function medianDelay(delays: readonly AnswerSpan[]): Coverage['median'] {
  const bounds = medianOf(delays);
  const said = medianOf(delays.map(({ span }) => ({ low: span, high: span })));
  return bounds && said && { span: said.low, isRough: isRoughSpan(bounds) };
}
