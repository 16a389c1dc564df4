import type { ComponentProps } from 'react';
import styles from './chip.module.css';
import { classNames } from './class-names';

/** A filter that is on or off; without `on`, something small to press. */
export function Chip({ on, className, ...rest }: ComponentProps<'button'> & { on?: boolean }) {
  return (
    <button
      type="button"
      {...rest}
      aria-pressed={on}
      className={classNames(styles.chip, className)}
    />
  );
}
