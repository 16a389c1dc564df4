import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import type { PromiseToKeep } from '../records';
import styles from './promises-part.module.css';

/** To whom something was promised, on which network, and in which words. */
export function PromiseWords({ entry }: { entry: PromiseToKeep }) {
  const { t } = useTranslation();
  const { promise, comment } = entry;
  const { text: reply, start, end } = promise;
  return (
    <>
      <div className={styles.whom}>
        <p className={text.clip} dir="auto">
          {comment?.author?.name ?? t('promises.toAll')}
        </p>
        <p className={text.hint}>{t(`common.${promise.network}`)}</p>
      </div>
      <p className={text.written}>
        <span className={text.soft}>{reply.slice(0, start)}</span>
        {reply.slice(start, end)}
        <span className={text.soft}>{reply.slice(end)}</span>
      </p>
    </>
  );
}
