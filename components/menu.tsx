import { Check } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';
import styles from './menu.module.css';
import { portalHome } from './portal-home';
import text from './text.module.css';

interface MenuProps {
  /** The button that opens it. */
  trigger: ReactElement;
  align?: 'start' | 'end';
  /** Open from the start: for menus made only once they are asked for. */
  startsOpen?: boolean;
  children: ReactNode;
}

/** A menu under its button: arrows, first letters, Esc. */
export function Menu({ trigger, align = 'end', startsOpen = false, children }: MenuProps) {
  return (
    <DropdownMenu.Root modal={false} defaultOpen={startsOpen}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal container={portalHome()}>
        <DropdownMenu.Content
          className={styles.menu}
          align={align}
          sideOffset={4}
          collisionPadding={8}
        >
          {children}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

interface MenuItemProps {
  icon?: ReactNode;
  onChoose: () => void;
  children: ReactNode;
}

/** Something to do. */
export function MenuItem({ icon, onChoose, children }: MenuItemProps) {
  return (
    <DropdownMenu.Item className={styles.item} onSelect={onChoose}>
      {icon}
      {children}
    </DropdownMenu.Item>
  );
}

/** One of several, of which one is on. */
export function MenuChoice({ icon, on, onChoose, children }: MenuItemProps & { on: boolean }) {
  return (
    <DropdownMenu.CheckboxItem
      className={styles.item}
      checked={on}
      onCheckedChange={() => onChoose()}
    >
      {icon}
      <span className={text.clip}>{children}</span>
      {on && <Check className={styles.check} size={16} strokeWidth={1.5} aria-hidden />}
    </DropdownMenu.CheckboxItem>
  );
}

/** A line between groups. */
export function MenuRule() {
  return <DropdownMenu.Separator className={styles.rule} />;
}
