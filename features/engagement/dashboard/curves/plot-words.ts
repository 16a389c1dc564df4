import type { Translation } from '../../../../components/translation';
import type { CurveChoice } from '../../compare/compare-curve';
import { writeInterval } from '../../panel/write-interval';
import { type PointSincePosting, valueAtAge } from '../../since-posting';

const LONG = 96;

/** Hours since publication in words: `mise en ligne`, `12 h`; in days where the drawing is of many. */
export function hourWords(hours: number, all: number, { t, language }: Translation): string {
  if (hours === 0) return t('compare.published');
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return all > LONG
    ? t('compare.day', { days: number.format(hours / 24) })
    : t('compare.hour', { hours: number.format(hours) });
}

/** A line of the scale in words. */
export function stepWords(step: number, choice: CurveChoice, translation: Translation): string {
  const { language } = translation;
  if (choice === 'rate') {
    return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 2 }).format(
      step,
    );
  }
  return new Intl.NumberFormat(language, {
    notation: step >= 100_000 ? 'compact' : 'standard',
    maximumFractionDigits: 1,
  }).format(step);
}

/** A point in words, as finely as it is known: `env. 1,2 k`, `3,7 %`. */
export function pointWords(
  point: PointSincePosting,
  choice: CurveChoice,
  translation: Translation,
): string {
  if (choice === 'rate') return writeInterval(point, 'share', translation).value;
  const { about, value } = translation.formatCount({ ...point, value: Math.round(point.value) });
  return about === null ? value : `${about} ${value}`;
}

/** Counts from here on are as wide as a column: three figures of them are told, rounded away from each other. */
const LARGE = 10_000;

function endWords(
  value: number,
  roundingMode: 'floor' | 'ceil',
  { language }: Translation,
): string {
  const large = { notation: 'compact', maximumSignificantDigits: 3 } as const;
  const options = value < LARGE ? { maximumFractionDigits: 0 } : large;
  return new Intl.NumberFormat(language, { ...options, roundingMode }).format(value);
}

/**
 * What a curve was so many hours after publication, in words: as it was read then, else between what and what. Null where nobody
 * looked before or after.
 */
export function ageWords(
  curve: readonly PointSincePosting[],
  hours: number,
  choice: CurveChoice,
  translation: Translation,
): string | null {
  const point = valueAtAge(curve, hours);
  if (point === null) return null;
  if (choice === 'rate' || curve.includes(point) || point.low === point.high) {
    return pointWords(point, choice, translation);
  }
  return translation.t('compare.between', {
    low: endWords(point.low, 'floor', translation),
    high: endWords(point.high, 'ceil', translation),
  });
}
