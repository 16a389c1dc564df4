import type { Translation } from '../../../components/translation';
import type { Interval } from '../interval';
import { roundHonestly } from '../round-honestly';

/** An interval in words. */
export interface WrittenInterval {
  /** `7.5%`; `7 to 9%` where no one number is known. */
  value: string;
  /** `between 7.48 and 7.52%` beside one rounded number; null: there is no more to say. */
  between: string | null;
}

/** Decimals that tell a figure of this size; one of less than a hundredth as many as its first digit needs: it is not 0. */
function decimalsFor(size: number): number {
  if (size >= 1) return size < 100 ? 1 : 0;
  return size <= 0 ? 0 : Math.max(2, Math.ceil(-Math.log10(size)));
}

/**
 * Writes an interval as finely as it is known, and no finer.
 * @param unit `share`: a part of one, written in percent; `number`: as it is
 */
export function writeInterval(
  interval: Interval,
  unit: 'share' | 'number',
  { t, language }: Pick<Translation, 't' | 'language'>,
): WrittenInterval {
  const scale = unit === 'share' ? 100 : 1;
  const scaled = { low: interval.low * scale, high: interval.high * scale };
  const most = decimalsFor(scaled.high);
  const { value, decimals, between } = roundHonestly(scaled, most);
  const write = (number: number, digits: number, isLast: boolean): string =>
    new Intl.NumberFormat(language, {
      style: unit === 'share' && isLast ? 'percent' : 'decimal',
      minimumFractionDigits: between === null ? 0 : digits,
      maximumFractionDigits: digits,
    }).format(isLast ? number / scale : number);
  if (between === null) return { value: write(value ?? 0, decimals, true), between: null };
  const low = write(between.low, between.decimals, false);
  const high = write(between.high, between.decimals, true);
  if (value === null) return { value: t('rates.range', { low, high }), between: null };
  return { value: write(value, decimals, true), between: t('rates.between', { low, high }) };
}
