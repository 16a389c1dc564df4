import type { ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './empty-state.module.css';

interface EmptyStateProps {
  title: string;
  /** One sentence that teaches. */
  text: string;
  /** Below something else, which matters more: smaller. */
  inPart?: boolean;
  /** The next action, and what else helps. */
  children?: ReactNode;
}

/** What stands where there is nothing yet. */
export function EmptyState({ title, text, inPart = false, children }: EmptyStateProps) {
  return (
    <div className={classNames(styles.empty, inPart && styles.part)}>
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </div>
  );
}
