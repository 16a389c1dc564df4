import type { NetworkId } from '../../networks/contract';
import type { SeenComment } from './model';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** When something happened as far as it is known, in milliseconds since 1970, ends included. */
export interface MomentSpan {
  /** -Infinity where no page told a date. */
  from: number;
  to: number;
}

type Dated = Pick<SeenComment, 'at' | 'atWithin' | 'atLatest' | 'firstSeenAt' | 'network'>;

/** Only Facebook says « 2 h » and nothing else; LinkedIn's ids hold the time, X and Instagram give dates in full. */
const ROUNDED: readonly NetworkId[] = ['facebook'];

/**
 * When a comment was written: all that its date allows, and not after it was first seen. An exact date is believed
 * against the clock of this device.
 */
export function writtenSpan(comment: Dated): MomentSpan {
  const { at, atLatest, firstSeenAt } = comment;
  if (at === null) return { from: Number.NEGATIVE_INFINITY, to: firstSeenAt };
  const within = comment.atWithin ?? roughnessBefore(comment);
  if (within === 0) return { from: at, to: at };
  const latest = atLatest ?? at;
  const from = latest - within;
  return { from, to: Math.max(from, Math.min(latest, firstSeenAt)) };
}

/** Of rows kept before roughness was: « 5 min », « 2 h », « 3 j », by how old they were when first read. */
function roughnessBefore({ network, at, firstSeenAt }: Dated): number {
  if (!ROUNDED.includes(network)) return 0;
  const age = firstSeenAt - (at ?? firstSeenAt);
  if (age < HOUR) return MINUTE;
  return age < DAY ? HOUR : DAY;
}

/** Whether the one happened after the other whatever their dates leave open. */
export const isSurelyAfter = (one: MomentSpan, other: MomentSpan): boolean => one.from > other.to;

/** When the later of two happened. */
export const laterOf = (one: MomentSpan | undefined, other: MomentSpan): MomentSpan =>
  one === undefined
    ? other
    : { from: Math.max(one.from, other.from), to: Math.max(one.to, other.to) };

/** When the earlier of two happened. */
export const earlierOf = (one: MomentSpan | undefined, other: MomentSpan): MomentSpan =>
  one === undefined
    ? other
    : { from: Math.min(one.from, other.from), to: Math.min(one.to, other.to) };
