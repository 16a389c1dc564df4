import type { Translation } from '../../../../components/translation';
import type { Sample } from '../model';
import type { SurgeView } from '../surge-view';

/** « d’habitude 4 »: rounded, since nobody is usually met by 0.4 comments. */
export function usualWords({ usual }: Pick<SurgeView, 'usual'>, { t }: Translation): string {
  if (usual === null) return t('surge.usuallyUnknown');
  const whole = Math.round(usual);
  return whole === 0 ? t('surge.usuallyNone') : t('surge.usual', { usual: whole });
}

/** « 143 vus sur environ 1 200, triés par pertinence ». */
export function sampleWords({ seen, total, order }: Sample, { t }: Translation): string {
  if (total !== null && seen >= total) return t('surge.sampleAll', { total: seen });
  const ordered = t(`surge.${order}`);
  return total === null
    ? t('surge.sampleOnly', { seen, order: ordered })
    : t('surge.sample', { seen, total, order: ordered });
}

/** « 31 négatifs en 3 h, d’habitude 4 ». */
export function foldedWords(view: SurgeView, translation: Translation): string {
  const { t } = translation;
  const span = t('surge.hours', { count: view.hours });
  const counted = t('surge.folded', { count: view.negative, span });
  return `${counted}, ${usualWords(view, translation)}`;
}
