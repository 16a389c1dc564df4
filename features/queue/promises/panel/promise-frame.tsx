import type { ReactNode } from 'react';
import layout from '../../../../components/layout.module.css';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import type { PromiseToKeep } from '../records';
import styles from './promises.module.css';

interface PromiseFrameProps {
  entry: PromiseToKeep;
  /** By when it is due, or what became of it. */
  due: ReactNode;
  /** What can be done with it. */
  children: ReactNode;
}

/** One promise: to whom, how it stands, in which words. */
export function PromiseFrame({ entry: { promise, comment }, due, children }: PromiseFrameProps) {
  const { t } = useTranslation();
  return (
    <li className={styles.row}>
      <p className={layout.lineUp}>
        <strong className={text.clip} dir="auto">
          {comment?.author?.name ?? t('promises.toAll')}
        </strong>
        <span className={`${layout.push} ${text.meta} ${styles.due}`}>{due}</span>
      </p>
      <p className={`${text.meta} ${text.written}`}>
        {promise.text.slice(promise.start, promise.end)}
      </p>
      <div className={layout.actions}>{children}</div>
    </li>
  );
}
