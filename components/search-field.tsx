import { Search } from 'lucide-react';
import type { ComponentProps } from 'react';
import { Kbd } from './kbd';
import styles from './search-field.module.css';

interface SearchFieldProps extends Omit<ComponentProps<'input'>, 'type' | 'onChange' | 'value'> {
  label: string;
  value: string;
  onValue: (value: string) => void;
  /** The key that brings the caret here, shown at the end. */
  shortcut?: string;
}

/** A field to search as one types; the label is said, the placeholder shown. */
export function SearchField({ label, value, onValue, shortcut, ...rest }: SearchFieldProps) {
  return (
    <div className={styles.field}>
      <Search size={16} strokeWidth={1.5} aria-hidden />
      <input
        autoComplete="off"
        spellCheck={false}
        {...rest}
        type="search"
        className={styles.input}
        aria-label={label}
        aria-keyshortcuts={shortcut}
        value={value}
        onChange={(event) => onValue(event.currentTarget.value)}
      />
      {shortcut !== undefined && <Kbd silent>{shortcut}</Kbd>}
    </div>
  );
}
