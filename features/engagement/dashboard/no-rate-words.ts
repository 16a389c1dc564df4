import type { Translation } from '../../../components/translation';
import type { NoRate } from '../rates';

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
