import { useTranslation } from '../../../../components/translation';
import { KEY_OF } from '../panel/alert-keys';
import { CHOOSE } from './use-row-keys';

/** The keys that work in the table, in words, for the foot of the page. */
export function useFlagKeys(): (readonly [string[], string])[] {
  const { t } = useTranslation();
  return [
    [['↑', '↓'], t('alertsPage.keyMove')],
    [['↵'], t('alertsPage.keyOpen')],
    [[CHOOSE], t('alertsPage.keyChoose')],
    [[KEY_OF['in-hand']], t('alertsPage.keyTake')],
    [[KEY_OF.escalated], t('alertsPage.keyEscalate')],
    [[KEY_OF.close], t('alertsPage.keyClose')],
  ];
}
