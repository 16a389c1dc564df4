import type { SeenPost, Snapshot } from '../model';
import { type CompareCurve, type CurveChoice, compareCurve } from './compare-curve';

/** Posts whose curves are wanted, with their snapshots, oldest first. */
export interface Tracked {
  post: Pick<SeenPost, 'at' | 'atWithin'>;
  history: readonly Snapshot[];
}

const drawnOf = (curves: readonly CompareCurve[]): number =>
  curves.filter((curve) => curve.ok).length;

/**
 * The shortest of several spans in which at least half of the curves can be drawn that ever can: posts first seen days after they
 * were published have nothing in their first hours.
 * @param spans in hours, ascending; Infinity: all
 */
export function fittingSpan<Span extends number>(
  posts: readonly Tracked[],
  choice: CurveChoice,
  spans: readonly [Span, ...Span[]],
): Span {
  const drawn = (span: number) =>
    drawnOf(posts.map(({ post, history }) => compareCurve(post, history, choice, span)));
  const most = drawn(Infinity);
  return spans.find((span) => drawn(span) * 2 >= most) ?? spans[0];
}
