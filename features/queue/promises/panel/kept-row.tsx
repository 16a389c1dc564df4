import { Button } from '../../../../components/button';
import layout from '../../../../components/layout.module.css';
import { SeverityMark } from '../../../../components/severity-mark';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import type { PromiseToKeep } from '../records';
import styles from './promises.module.css';

interface KeptRowProps {
  entry: PromiseToKeep;
  onReopen: () => void;
}

/** A promise that our answer just kept, and the way to say that it didn't. */
export function KeptRow({ entry, onReopen }: KeptRowProps) {
  const { t } = useTranslation();
  const { promise, comment } = entry;
  return (
    <li className={styles.row}>
      <p className={layout.lineUp}>
        <strong className={text.clip} dir="auto">
          {comment?.author?.name ?? t('promises.toAll')}
        </strong>
        <span className={`${layout.push} ${text.meta} ${styles.due}`}>
          <SeverityMark severity="done">{t('promises.keptNow')}</SeverityMark>
        </span>
      </p>
      <p className={`${text.meta} ${text.written}`}>
        {promise.text.slice(promise.start, promise.end)}
      </p>
      <div className={layout.actions}>
        <Button onClick={onReopen}>{t('promises.notKept')}</Button>
      </div>
    </li>
  );
}
