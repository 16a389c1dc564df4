import type { Language } from '../../../components/translate';
import type { Translation } from '../../../components/translation';
import type { Interval } from '../interval';
import type { NoRate } from '../rates';
import { type HonestFigure, roundHonestly } from '../round-honestly';

/** A rate in words. */
export interface RateWords {
  /** `7,5 %`, or the ends of its interval where no one number stands for it. */
  value: string;
  /** `7,48 à 7,52`; null for an exact one, and where the value says it already. */
  between: string | null;
}

function wordsOf(
  figure: HonestFigure,
  write: (value: number, decimals: number) => string,
  { t }: Translation,
): RateWords {
  const { value, decimals, between } = figure;
  const range =
    between &&
    t('compare.between', {
      low: write(between.low, between.decimals),
      high: write(between.high, between.decimals),
    });
  // all of 2.8 to 2.9 rounds to 3, which none of it is
  const isWithin = value !== null && (!between || (value >= between.low && value <= between.high));
  if (!isWithin) return { value: range ?? '', between: null };
  return { value: write(value, decimals), between: range };
}

const number = (language: Language, value: number, decimals: number): string =>
  new Intl.NumberFormat(language, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value);

/** A share of one as a percentage, as finely as it is known. */
export function shareWords(share: Interval, translation: Translation): RateWords {
  const { language } = translation;
  const percent = { low: share.low * 100, high: share.high * 100 };
  const words = wordsOf(
    roundHonestly(percent, 2),
    (value, decimals) => number(language, value, decimals),
    translation,
  );
  // French parts the sign from the number by a narrow space, English by none
  return { ...words, value: `${words.value}${language === 'fr' ? '\u202f%' : '%'}` };
}

/** So many acts a day, as finely as it is known. */
export function perDayWords(rate: Interval, translation: Translation): RateWords {
  return wordsOf(
    roundHonestly(rate, 1),
    (value, decimals) => number(translation.language, value, decimals),
    translation,
  );
}

/** Why there is no rate, in two or three words. */
export function noRateWords(why: NoRate, { t }: Translation): string {
  switch (why.kind) {
    case 'counter':
      return t(why.name === 'views' ? 'compare.noViews' : 'compare.noReactions');
    case 'zero':
      return t(why.name === 'views' ? 'compare.zeroViews' : 'compare.noFollowers');
    case 'no-followers':
      return t('compare.noFollowers');
    case 'no-date':
      return t('compare.noDate');
    case 'young':
      return t('compare.tooYoung');
  }
}
