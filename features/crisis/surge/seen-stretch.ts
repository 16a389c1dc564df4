import { DAY, MINUTE } from './clock';
import type { Sample, SurgeLedger } from './model';

/** What is known of a thread when some of its comments were just read. Dates are milliseconds since 1970. */
export interface ThreadLook {
  /** When the post was published; null: not read. */
  publishedAt: number | null;
  /** When the comments were read. */
  seenAt: number;
  /** Of those just read, as far as they have one. */
  dates: readonly number[];
  sample: Sample;
}

/** Share of a thread that counts as the whole: counters are rounded, and some comments are hidden. */
const WHOLE = 0.9;

/** Two looks no further apart are one stay on the page. */
const STAY = 30 * MINUTE;

/** Labels such as « 1 d » round a post's date; comments earlier than that are slips. */
const ROUNDED = DAY;

/**
 * Of which stretch of time comments were loaded. A thread loaded whole, or by relevance, was seen from its beginning; one
 * sorted by date only as far as it was loaded.
 */
export function seenStretch(look: ThreadLook, known: SurgeLedger): { from: number; to: number } {
  const { publishedAt, seenAt, sample } = look;
  const dates = look.dates.filter(
    (at) => at <= seenAt && (publishedAt === null || at > publishedAt - ROUNDED),
  );
  const oldest = Math.min(seenAt, ...dates);
  const begun = Math.min(publishedAt ?? oldest, oldest, known.periods[0]?.from ?? oldest);
  const { seen, total, order } = sample;
  if (total !== null && seen >= WHOLE * total) return { from: begun, to: seenAt };
  if (order !== 'newest') return { from: begun, to: seenAt };
  const before = known.latest?.to ?? Number.NEGATIVE_INFINITY;
  return { from: seenAt - before < STAY ? Math.min(oldest, before) : oldest, to: seenAt };
}
