import type { ComponentProps } from 'react';
import { classNames } from './class-names';
import styles from './row-link.module.css';

interface RowLinkProps extends ComponentProps<'a'> {
  /** What the row is of is switched off: its name is paler. */
  off?: boolean;
}

/** The link that names a table's row, and opens it wherever the row is pressed. */
export function RowLink({ off = false, className, ...rest }: RowLinkProps) {
  return (
    <a dir="auto" {...rest} className={classNames(styles.link, off && styles.off, className)} />
  );
}
