import type { SeenPost } from '../../engagement/model';
import type { JudgedRow } from '../judging/model';
import { addSighting } from './add-sighting';
import { DAY } from './clock';
import type { Sample, SurgeLedger } from './model';
import { type ReadComment, readingOrder } from './reading-order';
import { seenStretch } from './seen-stretch';

/**
 * How far back a look at one post tells of its brand (milliseconds), a long weekend: what other posts got before
 * nobody has seen.
 */
const REACH = 3 * DAY;

/** What was just read of one thread. */
export interface ThreadNews {
  /** The post as it is stored; undefined: never read. */
  post: SeenPost | undefined;
  comments: readonly ReadComment[];
  /** Of its comments that had never been judged, in whatever wording: each counts once for good. */
  rows: readonly JudgedRow[];
  /** When they were on screen, milliseconds since 1970; never in the future. */
  at: number;
}

/** Writes what was read of a thread into the ledgers of its post and its brand, in place. */
export function countThread(
  { post, comments, rows, at }: ThreadNews,
  ledgers: { post: SurgeLedger; brand: SurgeLedger },
): void {
  const counter = post?.counters.comments;
  const known = ledgers.post.latest?.sample;
  const sample: Sample = {
    seen: (known?.seen ?? 0) + rows.length,
    total: counter?.ok ? counter.value.value : null,
    order: readingOrder(comments) ?? known?.order ?? 'unknown',
  };
  // What the brand's own accounts wrote was seen, and belongs to nobody's opinion.
  const judged = rows.flatMap(({ at, negative, brandId }) =>
    at === null || brandId === null ? [] : [{ at, negative }],
  );
  const read = comments.flatMap((comment) => (comment.at.ok ? [comment.at.value.at] : []));
  const dates = [...read, ...judged.map((one) => one.at)];
  const look = { publishedAt: post?.at ?? null, seenAt: at, dates, sample };
  const { from, to } = seenStretch(look, ledgers.post);
  addSighting(ledgers.post, { from, to, comments: judged, sample }, at);
  const recent = Math.max(from, at - REACH);
  if (to > recent) addSighting(ledgers.brand, { from: recent, to, comments: judged, sample }, at);
  // Also where an older stretch was loaded: how much of the thread was seen in all is news.
  for (const ledger of [ledgers.post, ledgers.brand])
    ledger.latest = { to: Math.max(ledger.latest?.to ?? to, to), sample };
}
