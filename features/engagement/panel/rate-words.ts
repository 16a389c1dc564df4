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

type OtherReason = Exclude<NoRate, { kind: 'counter' }>;

function otherWords(why: OtherReason, { t }: Pick<Translation, 't'>): string {
  switch (why.kind) {
    case 'zero':
      return t(why.name === 'views' ? 'rates.zeroViews' : 'rates.zeroFollowers');
    case 'no-followers':
      return t('rates.noFollowers');
    case 'no-date':
      return t('rates.noDate');
    case 'rough-date':
      return t('rates.roughDate');
    case 'young':
      return t('rates.young');
  }
}

/** Why a rate can't be told, in words. */
export function whyNoRate(why: NoRate, network: NetworkId, translation: Translation): string {
  if (why.kind !== 'counter') return otherWords(why, translation);
  const { t } = translation;
  return t('rates.noCounter', {
    counter: t(`rates.${why.name}`),
    why: reasonWords(why.why, network, translation),
  });
}

/** The same in two or three words, for a cell of a table. */
export function whyNoRateInShort(why: NoRate, translation: Pick<Translation, 't'>): string {
  const { t } = translation;
  if (why.kind === 'no-followers') return t('compare.noFollowers');
  if (why.kind !== 'counter') return otherWords(why, translation);
  return t(why.name === 'views' ? 'compare.noViews' : 'compare.noReactions');
}
