import { Button } from '../../../../components/button';
import layout from '../../../../components/layout.module.css';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import type { PromiseToKeep } from '../records';
import { PromiseDue } from './promise-due';
import styles from './promises.module.css';

interface PromiseRowProps {
  entry: PromiseToKeep;
  /** Milliseconds since 1970. */
  now: number;
  onShow: () => void;
  onSettle: (state: 'kept' | 'dropped') => void;
}

/** One open promise: to whom, by when, in which words, and what became of it. */
export function PromiseRow({ entry, now, onShow, onSettle }: PromiseRowProps) {
  const { t } = useTranslation();
  const { promise, comment } = entry;
  const name = comment?.author?.name ?? null;
  return (
    <li className={styles.row}>
      <p className={layout.lineUp}>
        <strong className={text.clip} dir="auto">
          {name ?? t('promises.toAll')}
        </strong>
        <span className={`${layout.push} ${text.meta} ${styles.due}`}>
          <PromiseDue promise={promise} now={now} />
        </span>
      </p>
      <p className={`${text.meta} ${text.written}`}>
        {promise.text.slice(promise.start, promise.end)}
      </p>
      <div className={layout.actions}>
        <Button onClick={() => onSettle('kept')}>{t('promises.markKept')}</Button>
        <Button look="quiet" onClick={onShow}>
          {t('promises.show')}
        </Button>
        <Button look="quiet" onClick={() => onSettle('dropped')}>
          {t('promises.drop')}
        </Button>
      </div>
    </li>
  );
}
