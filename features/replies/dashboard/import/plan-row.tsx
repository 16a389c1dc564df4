import type { ReactNode } from 'react';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import styles from './plan-row.module.css';

interface PlanRowProps {
  /** Where it stands in the file. */
  row: number;
  title: string;
  /** Without its `/`; empty when it has none. */
  shortcut?: string;
  /** What is said below the title. */
  children: ReactNode;
}

/** One row of a file, recognisable, with what would happen to it. */
export function PlanRow({ row, title, shortcut = '', children }: PlanRowProps) {
  const { t } = useTranslation();
  return (
    <article className={styles.row}>
      <p className={styles.number}>{t('importing.row', { row })}</p>
      <div className={styles.what}>
        <p className={styles.head}>
          <strong className={text.clip} dir="auto">
            {title}
          </strong>
          {shortcut !== '' && <span className={styles.shortcut}>/{shortcut}</span>}
        </p>
        {children}
      </div>
    </article>
  );
}
