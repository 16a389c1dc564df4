import type { Translation } from '../../../components/translation';
import type { PlaybookRefusal } from '../read-playbook';

/** Why a file can't be taken in, and where in it. */
export function refusalWords(
  { why, where }: PlaybookRefusal,
  { t, formatBytes }: Pick<Translation, 't' | 'formatBytes'>,
): string {
  switch (why) {
    case 'too-large':
      return t('playbook.tooLarge', { most: formatBytes(Number(where)) });
    case 'not-json':
      return where === '' ? t('playbook.notJson') : t('playbook.notJsonAt', { where });
    case 'not-playbook':
      return t('playbook.notPlaybook');
    case 'newer':
      return t('playbook.newer', { where });
    case 'wrong':
      return t('playbook.wrong', { where });
    case 'twice':
      return t('playbook.twice', { where });
  }
}
