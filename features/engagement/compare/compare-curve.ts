import type { Count, CounterName, Reading } from '../../../networks/contract';
import { COUNTERS } from '../../../networks/contract';
import { middleOf } from '../interval';
import type { SeenPost, Snapshot } from '../model';
import { postedHourOf } from '../posted-hour';
import { isSameRate, type Rate, rateOf } from '../rates';
import { curveSincePosting, type PointSincePosting } from '../since-posting';

const HOUR = 60 * 60 * 1000;

/** What curves are drawn of: a counter, or the rate by views. */
export const CURVE_CHOICES = ['reactions', 'comments', 'views', 'rate'] as const;
export type CurveChoice = (typeof CURVE_CHOICES)[number];

/**
 * A post's curve, or why there is none:
 * - `no-date`: no page told when it was published, so it stands at no hour
 * - `rough-date`: that is known to the day or worse, and the hour is what counts
 * - `not-read`: what is asked for was never read
 * - `one-reading`: a point is no curve
 * - `later`: it was read, but not twice in the hours shown
 */
export type CompareCurve =
  | { ok: true; points: PointSincePosting[] }
  | { ok: false; why: 'no-date' | 'rough-date' | 'not-read' | 'one-reading' | 'later' };

const NONE: Reading<Count> = { ok: false, why: 'absent' };

function rateAt({ at, counters }: Snapshot, postedAt: number): Rate {
  const readings = Object.fromEntries(
    COUNTERS.map((name): [CounterName, Reading<Count>] => {
      const value = counters[name];
      return [name, value ? { ok: true, value } : NONE];
    }),
  ) as Record<CounterName, Reading<Count>>;
  return rateOf(
    { counters: readings, followers: null, postedAt, postedWithin: 0, readAt: at },
    'views',
  );
}

/** The rate by views at each reading; only of the same acts as the last, for another rate is another curve. */
function rateCurve(history: readonly Snapshot[], postedAt: number): PointSincePosting[] {
  const rates = history.map((snapshot) => ({ at: snapshot.at, rate: rateAt(snapshot, postedAt) }));
  const last = rates.findLast(({ rate }) => rate.ok);
  if (last === undefined) return [];
  return rates.flatMap(({ at, rate }) => {
    if (!rate.ok || !isSameRate(rate, last.rate) || at < postedAt) return [];
    const { low, high } = rate;
    return [{ hours: (at - postedAt) / HOUR, value: middleOf(rate), low, high }];
  });
}

/**
 * One post's curve by hours since posting.
 * @param history oldest first
 * @param span hours shown; Infinity: all
 */
export function compareCurve(
  post: Pick<SeenPost, 'at' | 'atWithin'>,
  history: readonly Snapshot[],
  choice: CurveChoice,
  span: number,
): CompareCurve {
  if (post.at === null) return { ok: false, why: 'no-date' };
  const postedAt = postedHourOf(post);
  if (postedAt === null) return { ok: false, why: 'rough-date' };
  const all =
    choice === 'rate' ? rateCurve(history, postedAt) : curveSincePosting(history, choice, postedAt);
  if (all.length === 0) return { ok: false, why: 'not-read' };
  if (all.length === 1) return { ok: false, why: 'one-reading' };
  const points = all.filter(({ hours }) => hours <= span);
  return points.length < 2 ? { ok: false, why: 'later' } : { ok: true, points };
}

/** The hours that a drawing of these curves needs: the span asked for, or those of the longest curve. */
export function drawnHours(curves: readonly CompareCurve[], span: number): number {
  if (Number.isFinite(span)) return span;
  const ends = curves.flatMap((curve) => (curve.ok ? (curve.points.at(-1)?.hours ?? 0) : []));
  return Math.max(1, Math.ceil(Math.max(0, ...ends)));
}
