import { Popover as Radix } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';
import styles from './popover.module.css';
import { portalHome } from './portal-home';

interface PopoverProps {
  trigger: ReactElement;
  /** Names the dialog for screen readers. */
  label: string;
  children: ReactNode;
}

/** Words that open beside their button, close on Esc or elsewhere. */
export function Popover({ trigger, label, children }: PopoverProps) {
  return (
    <Radix.Root>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal container={portalHome()}>
        <Radix.Content
          className={styles.popover}
          aria-label={label}
          align="end"
          sideOffset={4}
          collisionPadding={8}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
