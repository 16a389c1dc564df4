import { Button } from '../../../../components/button';
import layout from '../../../../components/layout.module.css';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import { PromiseDue } from '../panel/promise-due';
import { useSettling } from '../panel/use-settling';
import type { PromiseToKeep } from '../records';
import { PromiseWords } from './promise-words';
import styles from './promises-part.module.css';

/** A promise that is to be kept, and what can be said of it. */
export function OpenPromise({ entry, now }: { entry: PromiseToKeep; now: number }) {
  const { t } = useTranslation();
  const settle = useSettling();
  const address = entry.comment?.address ?? null;
  return (
    <li className={styles.row}>
      <PromiseWords entry={entry} />
      <p className={text.meta}>
        <PromiseDue promise={entry.promise} now={now} />
      </p>
      <div className={`${layout.actions} ${styles.actions}`}>
        {address?.startsWith('https://') && (
          <a href={address} target="_blank" rel="noopener noreferrer">
            {t('promises.show')}
          </a>
        )}
        <Button onClick={() => void settle(entry, 'kept')}>{t('promises.markKept')}</Button>
        <Button look="quiet" onClick={() => void settle(entry, 'dropped')}>
          {t('promises.drop')}
        </Button>
      </div>
    </li>
  );
}
