import type { Translation } from '../../../components/translation';
import type { NetworkId } from '../../../networks/contract';
import type { Act, NoRate, RateId } from '../rates';
import { reasonWords } from './counter-figure';

/** By what a rate divides, as its name says it. */
export const BY = {
  views: 'rates.byViews',
  followers: 'rates.byFollowers',
  day: 'rates.byDay',
} as const satisfies Record<RateId, string>;

const DIVISOR = {
  views: 'rates.views',
  followers: 'rates.followers',
  day: 'rates.days',
} as const satisfies Record<RateId, string>;

/** « (réactions + commentaires) ÷ vues »: only what the page showed is named. */
export function formulaWords(
  rate: { id: RateId; of: readonly Act[] },
  { t }: Pick<Translation, 't'>,
): string {
  const acts = rate.of.map((act) => t(`rates.${act}`)).join(' + ');
  const divisor = t(DIVISOR[rate.id]);
  return t(rate.of.length > 1 ? 'rates.formula' : 'rates.formulaOfOne', { acts, divisor });
}

/** Why a rate can't be told, in words. */
export function whyNoRate(why: NoRate, network: NetworkId, translation: Translation): string {
  const { t } = translation;
  switch (why.kind) {
    case 'counter':
      return t('rates.noCounter', {
        counter: t(`rates.${why.name}`),
        why: reasonWords(why.why, network, translation),
      });
    case 'zero':
      return t(why.name === 'views' ? 'rates.zeroViews' : 'rates.zeroFollowers');
    case 'no-followers':
      return t('rates.noFollowers');
    case 'no-date':
      return t('rates.noDate');
    case 'young':
      return t('rates.young');
  }
}
