import { Button } from '../../../../components/button';
import layout from '../../../../components/layout.module.css';
import { Progress } from '../../../../components/progress';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import styles from './import-foot.module.css';

interface ImportFootProps {
  /** How many would be written, as counted last. */
  count: number;
  /** On the button that writes them. */
  importLabel: string;
  /** They are being counted anew. */
  isCounting: boolean;
  /** How far the writing is, from 0 to 1; null: nothing is being written. */
  writing: number | null;
  onImport: () => void;
  onStop: () => void;
  onLeave: () => void;
  leaveLabel: string;
}

/** The end of an import, always in sight: what is written so far, and the one button that writes. */
export function ImportFoot(props: ImportFootProps) {
  const { t } = useTranslation();
  const { count, writing, isCounting, onImport } = props;
  const isWriting = writing !== null;
  // not `disabled` while it waits: it would flicker at each choice, and lose the focus once pressed
  const isWaiting = isCounting || isWriting;
  return (
    <div className={styles.foot}>
      {isWriting && <Progress label={t('importing.writing')} part={writing} />}
      <div className={layout.actions}>
        <Button
          look="primary"
          disabled={count === 0 && !isWaiting}
          aria-disabled={isWaiting}
          onClick={isWaiting ? undefined : onImport}
        >
          {count === 0 && !isWaiting ? t('importing.nothingToImport') : props.importLabel}
        </Button>
        {!isWriting && <Button onClick={props.onLeave}>{props.leaveLabel}</Button>}
        <span className={`${text.meta} ${layout.push}`} role="status">
          {t(isWriting ? 'importing.writing' : 'importing.nothingYet')}
        </span>
        {/* away from the button that writes: a double click must not stop what it started */}
        {isWriting && <Button onClick={props.onStop}>{t('importing.cancelWriting')}</Button>}
      </div>
    </div>
  );
}
