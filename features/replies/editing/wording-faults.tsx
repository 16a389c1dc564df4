import { Button } from '../../../components/button';
import { SeverityShape } from '../../../components/severity-mark';
import { useTranslation } from '../../../components/translation';
import { problemSentence } from '../panel/problem-words';
import { isBeingWritten } from '../template/being-written';
import type { Surroundings } from '../template/surroundings';
import { templateFaults } from '../template/template-faults';
import type { Span } from '../template/tree';
import styles from './wordings-field.module.css';

/* nobody mends more at once; a text pasted from elsewhere may have thousands */
const SHOWN = 5;

interface WordingFaultsProps {
  wording: string;
  /** Finds other replies by their shortcuts; null while they are being read. */
  partial: Surroundings['partial'] | null;
  /** Where one writes in it; null: nowhere. A tag begun there is not judged yet. */
  caret: number | null;
  /** Brings the caret to the fault. */
  onShow: (fault: Span) => void;
}

/** The tags that can never be filled, each with its place, said while one types. */
export function WordingFaults({ wording, partial, caret, onShow }: WordingFaultsProps) {
  const { t } = useTranslation();
  const faults = templateFaults(wording, partial).filter(
    ({ start }) => !isBeingWritten(wording, start, caret),
  );
  return (
    <ul className={styles.faults} aria-live="polite">
      {faults.slice(0, SHOWN).map((fault) => (
        <li key={fault.start}>
          <SeverityShape severity="serious" />
          <span>{problemSentence(fault, t)}</span>
          <Button look="quiet" onClick={() => onShow(fault)}>
            {t('library.showFault')}
          </Button>
        </li>
      ))}
      {faults.length > SHOWN && (
        <li>{t('template.moreFaults', { count: faults.length - SHOWN })}</li>
      )}
    </ul>
  );
}
