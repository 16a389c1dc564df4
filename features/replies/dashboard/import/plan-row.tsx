import type { ReactNode } from 'react';
import text from '../../../../components/text.module.css';
import styles from './plan-row.module.css';

interface PlanRowProps {
  /** Empty where it can't be told. */
  title: string;
  /** Without its `/`; empty when it has none. */
  shortcut?: string;
  /** What is said below the title. */
  children: ReactNode;
}

/** One row of a file, recognisable, with what would happen to it. */
export function PlanRow({ title, shortcut = '', children }: PlanRowProps) {
  return (
    <div className={styles.what}>
      {title !== '' && (
        <p className={styles.head}>
          <strong className={text.clip} dir="auto">
            {title}
          </strong>
          {shortcut !== '' && <span className={styles.shortcut}>/{shortcut}</span>}
        </p>
      )}
      {children}
    </div>
  );
}
