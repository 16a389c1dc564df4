import { classNames } from '../../../components/class-names';
import { SeverityShape } from '../../../components/severity-mark';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import type { PlaybookRefusal } from '../read-playbook';
import styles from './playbook.module.css';
import { refusalWords } from './refusal-words';

/** A file that can't be taken in: why, where, and that nothing was written. */
export function PlaybookRefused({ name, refusal }: { name: string; refusal: PlaybookRefusal }) {
  const translation = useTranslation();
  const { t } = translation;
  return (
    <div className={classNames(styles.note, styles.refusal)} role="alert">
      <SeverityShape severity="serious" />
      <strong>{t('playbook.refused', { file: name })}</strong>
      <p>{refusalWords(refusal, translation)}</p>
      <p className={text.meta}>{t('playbook.nothingWritten')}</p>
    </div>
  );
}
