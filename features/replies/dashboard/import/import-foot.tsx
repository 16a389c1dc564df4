import { Button } from '../../../../components/button';
import layout from '../../../../components/layout.module.css';
import { Progress } from '../../../../components/progress';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import styles from './import-foot.module.css';

interface ImportFootProps {
  /** Replies that would be written; null while they are counted. */
  count: number | null;
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
  const { count, writing } = props;
  return (
    <div className={styles.foot}>
      {writing !== null && <Progress label={t('importing.writing')} part={writing} />}
      <div className={layout.actions}>
        {writing === null ? (
          <>
            <Button
              look="primary"
              disabled={count === null || count === 0}
              onClick={props.onImport}
            >
              {count === 0
                ? t('importing.nothingToImport')
                : t('importing.import', { count: count ?? 0 })}
            </Button>
            <Button onClick={props.onLeave}>{props.leaveLabel}</Button>
          </>
        ) : (
          <Button onClick={props.onStop}>{t('importing.cancelWriting')}</Button>
        )}
        <span className={`${text.meta} ${layout.push}`} role="status">
          {t(writing === null ? 'importing.nothingYet' : 'importing.writing')}
        </span>
      </div>
    </div>
  );
}
