import type { SeenComment } from '../model';
import { writtenSpan } from '../written-span';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How long a comment waited for its answer, in milliseconds. */
export interface AnswerSpan {
  /** As the dates say it, a minute at least; rounded ones in whole hours. */
  span: number;
  /** What it may be, at least and at most. */
  low: number;
  high: number;
  /** The dates are rounded: it may be somewhat more or less. */
  isRough: boolean;
}

/** Whether a lapse is known worse than dates told to the minute make it. */
export const isRoughSpan = ({ low, high }: Pick<AnswerSpan, 'low' | 'high'>): boolean =>
  high - low > 2 * MINUTE;

/**
 * How long a comment waited for a reply, as far as their dates tell.
 * @returns null where a date is missing, where the reply would be the older, and where rounded dates allow that it came at
 * once
 */
export function answerSpan(comment: SeenComment, reply: SeenComment): AnswerSpan | null {
  if (comment.at === null || reply.at === null) return null;
  const [asked, told] = [writtenSpan(comment), writtenSpan(reply)];
  const bounds = { low: told.from - asked.to, high: told.to - asked.from };
  const isRough = isRoughSpan(bounds);
  if (bounds.high < 0 || (isRough && bounds.low < MINUTE)) return null;
  const { high, low } = { ...bounds, low: Math.max(0, bounds.low) };
  const said = Math.min(high, Math.max(low, reply.at - comment.at));
  // minutes behind rounded hours would be made up
  if (isRough && said >= HOUR) return { span: Math.round(said / HOUR) * HOUR, low, high, isRough };
  return { span: Math.max(said, MINUTE), low, high, isRough };
}
