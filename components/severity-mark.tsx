import type { ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './severity-mark.module.css';

export type Severity = 'info' | 'sensitive' | 'serious' | 'illegal' | 'done' | 'none';

const SHAPES: Record<Severity, ReactNode> = {
  info: <circle cx="6" cy="6" r="4.5" />,
  sensitive: <path d="M6 1.5 11 10.25H1z" />,
  serious: <path d="M6 .8 11.2 6 6 11.2.8 6z" />,
  illegal: <path d="M1.5 1.5h9v9h-9z" />,
  done: <path d="M1.5 6.5l3 3 6-7" />,
  none: <path d="M2 6h8" />,
};

/** The shape alone, where the word stands elsewhere. */
export function SeverityShape({ severity }: { severity: Severity }) {
  return (
    <svg className={classNames(styles.shape, styles[severity])} viewBox="0 0 12 12" aria-hidden>
      {SHAPES[severity]}
    </svg>
  );
}

/** Severity or outcome: a shape, a word, a colour; never the colour alone. */
export function SeverityMark({ severity, children }: { severity: Severity; children: ReactNode }) {
  return (
    <span className={classNames(styles.mark, styles[severity])}>
      <SeverityShape severity={severity} />
      {children}
    </span>
  );
}
