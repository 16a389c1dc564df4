import type { NabSeries } from './nab-series';

/** Weight of a false alarm in NAB's profile « standard »; hits and misses weigh 1 (Lavin and Ahmad, 2015, table 1). */
const FALSE_ALARM = 0.11;

/** A series begins with 15 % of its readings, 750 at most, in which nothing counts. */
export function probation({ values }: Pick<NabSeries, 'values'>): number {
  return Math.min(Math.floor(0.15 * values.length), 750);
}

/**
 * NAB's score of the alarms in one series, before it is brought to a scale: the earliest alarm of a window counts up
 * to 1, a window without one −1, each false alarm up to −0.11, less shortly after a window.
 * @param alarms places in the series
 */
export function nabScore(series: NabSeries, alarms: readonly number[]): number {
  const hits = series.windows.map(() => -1);
  let falseAlarms = 0;
  for (const alarm of alarms.filter((place) => place >= probation(series))) {
    const within = series.windows.findIndex(([first, last]) => first <= alarm && alarm <= last);
    const [first, last] = series.windows[within] ?? [0, 0];
    if (within >= 0) {
      const earliness = scaled(-(last - alarm + 1) / (last - first + 1)) / scaled(-1);
      hits[within] = Math.max(hits[within] ?? -1, earliness);
    } else {
      falseAlarms += FALSE_ALARM * missed(alarm, series.windows);
    }
  }
  return hits.reduce((sum, hit) => sum + hit, falseAlarms);
}

/** On NAB's scale: 0 for a detector that never says anything, 100 for one that finds all windows as they begin. */
export function normalised(score: number, windows: number): number {
  return (100 * (score + windows)) / (2 * windows);
}

function missed(alarm: number, windows: NabSeries['windows']): number {
  const before = windows.filter(([, last]) => last < alarm).at(-1);
  if (!before) return -1;
  const [first, last] = before;
  return scaled((alarm - last) / (last - first));
}

/** NAB's scoring function (nab/scorer.py, scaledSigmoid): 1 well before the window's end, 0 there, −1 well after. */
function scaled(position: number): number {
  return position > 3 ? -1 : 2 / (1 + Math.exp(5 * position)) - 1;
}
