import { useId } from 'react';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import styles from './export-dialog.module.css';
import { EXPORT_FORMATS, EXPORT_WORDS, type ExportFormat } from './export-formats';

interface FormatChoiceProps {
  format: ExportFormat;
  onChoose: (format: ExportFormat) => void;
}

/** For which tool the file is. */
export function FormatChoice({ format, onChoose }: FormatChoiceProps) {
  const { t } = useTranslation();
  const name = useId();
  return (
    <fieldset>
      <legend className={styles.legend}>{t('exporting.format')}</legend>
      <div className={styles.formats}>
        {EXPORT_FORMATS.map((each) => (
          <label key={each} className={styles.format}>
            <input
              type="radio"
              name={name}
              checked={each === format}
              onChange={() => onChoose(each)}
            />
            <span>
              <strong>{t(EXPORT_WORDS[each].name)}</strong>
              <span className={`${styles.hint} ${text.meta}`}>{t(EXPORT_WORDS[each].hint)}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
