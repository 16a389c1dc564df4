import type { Translate } from '../../../../components/translate';

/** How many replies an import wrote, in words; of a playbook's import it may have been none. */
export function countsInWords(added: number, changed: number, t: Translate): string {
  const words: string[] = [];
  if (added > 0) words.push(t('importing.countAdded', { count: added }));
  if (changed > 0) words.push(t('importing.countChanged', { count: changed }));
  return words.join(', ') || t('importing.countNone');
}
