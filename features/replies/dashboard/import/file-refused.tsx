import { SeverityShape } from '../../../../components/severity-mark';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import type { FileRefusal } from '../../interchange/read-outcome';
import { fileRefusalWords } from './file-refusal-words';
import styles from './file-refused.module.css';

interface FileRefusedProps {
  /** Of the file, or what stands for it. */
  name: string;
  /** `unreadable`: the browser could not give its bytes. */
  refusal: FileRefusal | 'unreadable';
}

/** A file of which nothing can come in: what happened, where, and what to do. */
export function FileRefused({ name, refusal }: FileRefusedProps) {
  const translation = useTranslation();
  const { t } = translation;
  return (
    <div className={styles.refused} role="alert">
      <SeverityShape severity="serious" />
      <strong>{t('importNotes.fileTitle', { file: name })}</strong>
      <p>
        {refusal === 'unreadable'
          ? t('importNotes.fileBroken')
          : fileRefusalWords(refusal, translation)}
      </p>
      <p className={text.meta}>{t('data.nothingWritten')}</p>
    </div>
  );
}
