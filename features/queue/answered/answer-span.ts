import type { NetworkId } from '../../../networks/contract';
import type { SeenComment } from '../model';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long a comment waited for its answer. */
export interface AnswerSpan {
  /** Milliseconds, a minute at least. */
  span: number;
  /** The network gives rounded dates: it may be somewhat more or less. */
  isRough: boolean;
}

/** Only Facebook says « 2 h » and nothing else; LinkedIn's ids hold the time, X and Instagram give dates in full. */
const ROUNDED: readonly NetworkId[] = ['facebook'];

/**
 * How long a comment waited for a reply, as far as their dates tell.
 * @returns null where a date is missing, where the reply would be the older, and where both dates are too rough to say
 */
export function answerSpan(comment: SeenComment, reply: SeenComment): AnswerSpan | null {
  if (comment.at === null || reply.at === null) return null;
  const span = reply.at - comment.at;
  if (span < 0) return null;
  if (!ROUNDED.includes(comment.network)) return { span: Math.max(span, MINUTE), isRough: false };
  const roughness = Math.max(roughnessOf(comment), roughnessOf(reply));
  return span > roughness ? { span, isRough: roughness > MINUTE } : null;
}

/** How far off a rounded date may be: « 5 min », « 2 h », « 3 j », by how old it was when it was first read. */
function roughnessOf({ at, firstSeenAt }: SeenComment): number {
  const age = firstSeenAt - (at ?? firstSeenAt);
  if (age < HOUR) return MINUTE;
  return age < DAY ? HOUR : DAY;
}
