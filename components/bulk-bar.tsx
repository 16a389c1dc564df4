import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './bulk-bar.module.css';
import { IconButton } from './icon-button';
import text from './text.module.css';

interface BulkBarProps {
  /** How many are chosen, in words. */
  title: string;
  line?: string;
  clearLabel: string;
  onClear: () => void;
  children: ReactNode;
}

/** What can be done with everything chosen, at the bottom of the page. */
export function BulkBar({ title, line, clearLabel, onClear, children }: BulkBarProps) {
  return (
    <BulkBarFrame label={title}>
      <strong>{title}</strong>
      {line !== undefined && <span className={text.hint}>{line}</span>}
      <span className={styles.actions}>{children}</span>
      <IconButton
        label={clearLabel}
        icon={<X size={16} strokeWidth={1.5} aria-hidden />}
        onClick={onClear}
      />
    </BulkBarFrame>
  );
}

/** The bar itself, for other things that belong at the bottom of the page. */
export function BulkBarFrame({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section className={styles.bar} aria-label={label}>
      {children}
    </section>
  );
}
