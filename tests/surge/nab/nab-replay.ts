import { deviationsAbove } from '../../../features/crisis/surge/deviations-above';
import { weekSpread } from '../../../features/crisis/surge/week-spread';
import { nabScore, normalised, probation } from './nab-score';
import type { NabSeries } from './nab-series';

/** Readings of five minutes in an hour, and in the time after an alarm in which there is no other. */
const AN_HOUR = 12;
const A_DAY = 24 * AN_HOUR;

/** Deviations that are tried as a threshold. */
const THRESHOLDS = Array.from({ length: 26 }, (_, step) => 2 + step / 2);

/** How one series fared with the threshold that suits the nine others best. */
export interface NabFigures {
  name: string;
  threshold: number;
  windows: number;
  found: number;
  falseAlarms: number;
  weeks: number;
  score: number;
}

/** Replays each series with the engine's z-score and a threshold that was chosen without it. */
export function nabReplay(all: readonly NabSeries[]): { each: NabFigures[]; score: number } {
  const scored = all.map((series) => {
    const scores = hourScores(series.values);
    const tried = THRESHOLDS.map((threshold) => nabScore(series, alarmsOf(scores, threshold)));
    return { series, scores, tried };
  });
  const each = scored.map(({ series, scores }) => {
    const others = scored.filter((one) => one.series !== series);
    const threshold = bestThreshold(others.map(({ tried }) => tried));
    const alarms = alarmsOf(scores, threshold).filter((place) => place >= probation(series));
    const inside = (place: number, [first, last]: [number, number]): boolean =>
      first <= place && place <= last;
    return {
      name: series.name,
      threshold,
      windows: series.windows.length,
      found: series.windows.filter((window) => alarms.some((place) => inside(place, window)))
        .length,
      falseAlarms: alarms.filter((place) => !series.windows.some((w) => inside(place, w))).length,
      weeks: (series.values.length - probation(series)) / (7 * A_DAY),
      score: nabScore(series, alarms),
    };
  });
  const windows = each.reduce((sum, one) => sum + one.windows, 0);
  return {
    each,
    score: normalised(
      each.reduce((sum, one) => sum + one.score, 0),
      windows,
    ),
  };
}

/** The last hour against the whole hours of the seven days before, at every reading. */
function hourScores(values: readonly number[]): number[] {
  const hours: number[] = [];
  let week = weekSpread([]);
  let hour = 0;
  return values.map((value, place) => {
    hour += value - (values[place - AN_HOUR] ?? 0);
    const score = week.hours >= 24 ? deviationsAbove(hour, week) : 0;
    if (place % AN_HOUR === AN_HOUR - 1) {
      hours.push(hour);
      week = weekSpread(hours.slice(-7 * 24));
    }
    return score;
  });
}

function alarmsOf(scores: readonly number[], threshold: number): number[] {
  const alarms: number[] = [];
  scores.forEach((score, place) => {
    const since = place - (alarms.at(-1) ?? Number.NEGATIVE_INFINITY);
    if (score >= threshold && since >= A_DAY) alarms.push(place);
  });
  return alarms;
}

/** @param tried for each series, its score at each of `THRESHOLDS` */
function bestThreshold(tried: readonly number[][]): number {
  const totals = THRESHOLDS.map((_, index) =>
    tried.reduce((sum, scores) => sum + (scores[index] ?? 0), 0),
  );
  return THRESHOLDS[totals.indexOf(Math.max(...totals))] ?? 0;
}
