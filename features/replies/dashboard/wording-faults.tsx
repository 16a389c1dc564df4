import { Button } from '../../../components/button';
import { SeverityShape } from '../../../components/severity-mark';
import { useTranslation } from '../../../components/translation';
import styles from './reply-editor.module.css';
import { faultsOf, type WordingFault } from './wordings';

interface WordingFaultsProps {
  wording: string;
  /** Brings the caret to the fault. */
  onShow: (fault: WordingFault) => void;
}

/** The variables that nobody knows, each with its place. */
export function WordingFaults({ wording, onShow }: WordingFaultsProps) {
  const { t } = useTranslation();
  const faults = faultsOf(wording);
  return (
    <ul className={styles.faults} aria-live="polite">
      {faults.map((fault) => (
        <li key={fault.start}>
          <SeverityShape severity="serious" />
          <span>
            {t('library.fault', { line: fault.line, column: fault.column, tag: fault.tag })}
          </span>
          <Button look="quiet" onClick={() => onShow(fault)}>
            {t('library.showFault')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
