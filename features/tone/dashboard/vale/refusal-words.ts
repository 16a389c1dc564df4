import type { Translate } from '../../../../components/translate';
import type { ValeRefusal } from '../../vale/vale-file';

/** Why a file makes no rule, as the person is told. */
export function refusalWords(
  { why, detail }: { why: ValeRefusal | 'no-text'; detail: string },
  t: Translate,
): string {
  switch (why) {
    case 'not-yaml': {
      const [line = '1', column = '1'] = detail.split(':');
      return t('valeFiles.notYaml', { line, column });
    }
    case 'too-many-aliases':
      return t('valeFiles.tooManyAliases');
    case 'too-large':
      return t('valeFiles.tooLarge');
    case 'no-text':
      return t('valeFiles.noText');
    case 'no-check':
      return t('valeFiles.noCheck');
    case 'other-check':
      return t('valeFiles.otherCheck', { detail });
    case 'missing':
      return t('valeFiles.missing', { detail });
    case 'other-scope':
      return t('valeFiles.otherScope', { detail });
    case 'not-valid':
    case 'too-long':
      return t('valeFiles.badPattern', { detail });
    case 'too-costly':
      return t('valeFiles.costlyPattern', { detail });
  }
}
