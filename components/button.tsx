import type { ComponentProps, ReactNode } from 'react';
import styles from './button.module.css';
import { classNames } from './class-names';

interface ButtonProps extends ComponentProps<'button'> {
  /** `primary`: the one filled button of a screen. `quiet`: reads as a link, does something. */
  look?: 'primary' | 'plain' | 'quiet';
  icon?: ReactNode;
}

/** A button with words: a verb. */
export function Button({ look = 'plain', icon, className, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={classNames(styles.button, look !== 'plain' && styles[look], className)}
    >
      {icon}
      {children}
    </button>
  );
}
