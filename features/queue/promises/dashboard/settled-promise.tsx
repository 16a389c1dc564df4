import { Button } from '../../../../components/button';
import layout from '../../../../components/layout.module.css';
import { SeverityMark } from '../../../../components/severity-mark';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import type { MadePromise } from '../model';
import { useSettling } from '../panel/use-settling';
import type { PromiseToKeep } from '../records';
import { PromiseWords } from './promise-words';
import styles from './promises-part.module.css';

/** A promise that was kept or taken off, how, and the way back. */
export function SettledPromise({ entry }: { entry: PromiseToKeep }) {
  const { t, formatDate } = useTranslation();
  const settle = useSettling();
  const { promise } = entry;
  const date = formatDate(promise.settledAt ?? promise.updatedAt);
  return (
    <li className={styles.row}>
      <PromiseWords entry={entry} />
      <p className={text.meta}>
        <SeverityMark severity={promise.state === 'kept' ? 'done' : 'none'}>
          {t(wordsOf(promise), { date })}
        </SeverityMark>
      </p>
      <div className={`${layout.actions} ${styles.actions}`}>
        <Button look="quiet" onClick={() => void settle(entry, 'open')}>
          {t(promise.state === 'kept' ? 'promises.notKept' : 'promises.reopen')}
        </Button>
      </div>
    </li>
  );
}

function wordsOf({ state, settledBy }: MadePromise) {
  if (settledBy === 'answer')
    return state === 'kept' ? 'promises.keptByAnswer' : 'promises.replacedOn';
  return state === 'kept' ? 'promises.keptOn' : 'promises.droppedOn';
}
