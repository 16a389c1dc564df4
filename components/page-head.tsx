import type { ReactNode } from 'react';
import layout from './layout.module.css';
import styles from './page-head.module.css';

interface PageHeadProps {
  /** Where this page stands, above its title. */
  above?: ReactNode;
  title: string;
  /** One line of context. */
  line?: ReactNode;
  /** The page's buttons. */
  children?: ReactNode;
}

/** The head of a page: its title, a line of context, what can be done. */
export function PageHead({ above, title, line, children }: PageHeadProps) {
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        {above !== undefined && <p className={styles.above}>{above}</p>}
        <h1>
          <bdi>{title}</bdi>
        </h1>
        {line !== undefined && <p className={styles.line}>{line}</p>}
      </div>
      {children !== undefined && <div className={layout.actions}>{children}</div>}
    </header>
  );
}
