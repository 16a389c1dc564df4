import styles from './kbd.module.css';

/** A key to press. `silent` where the control that it stands in already says it (`aria-keyshortcuts`). */
export function Kbd({ children, silent = false }: { children: string; silent?: boolean }) {
  return (
    <kbd className={styles.kbd} aria-hidden={silent || undefined}>
      {children}
    </kbd>
  );
}
