import type { Count, CounterName, NetworkId } from '../../../networks/contract';
import { STILL_THERE } from '../add-snapshot';
import { growthSince, mainCounter, type Point, seriesOf } from '../growth';
import type { Growth, SeenPost, Snapshot } from '../model';
import type { PageFigure } from './model';
import { thinSeries } from './thin-series';

/** How figures speak and are drawn. */
export interface FigureTerms {
  valueWords(network: NetworkId, name: CounterName, count: Count): string;
  changeWords(growth: Growth): string;
  /** An SVG path of 40 by 13 through two readings or more. */
  draw(series: readonly Point[]): string;
}

const DAY = 24 * 60 * 60 * 1000;

/** Milliseconds that a curve goes back. */
const REACH = 7 * DAY;

/** As many as can be told apart in 40 pixels. */
const MOST_POINTS = 30;

/** Letters by which a post is known: networks cut texts behind more than these. */
const SIGN = 40;

/**
 * From when on a post's readings are looked at: seven days ago, or what stood when it was seen before where that is longer ago.
 * @param now milliseconds since 1970
 */
export function figureFrom({ seenBefore }: Pick<SeenPost, 'seenBefore'>, now: number): number {
  // what stood still until then was written down within the hour before
  return Math.min(now - REACH, (seenBefore ?? now) - STILL_THERE);
}

/** What a page draws beside a post: nothing as long as no counter of it was read twice. */
export function figureOf(
  post: SeenPost,
  history: readonly Snapshot[],
  given: FigureTerms,
): PageFigure {
  const { key, network, seenBefore } = post;
  const sign = [...post.text.trim()].slice(0, SIGN).join('') || (post.author?.name ?? '');
  const name = mainCounter(history);
  const series = name === null ? [] : seriesOf(history, name);
  const latest = series.at(-1);
  if (name === null || !latest) return { key, sign, path: null, value: '', change: null };
  const growth = seenBefore === null ? null : growthSince(history, name, seenBefore);
  return {
    key,
    sign,
    path: given.draw(thinSeries(series, MOST_POINTS)),
    value: given.valueWords(network, name, latest),
    change: growth && given.changeWords(growth),
  };
}
