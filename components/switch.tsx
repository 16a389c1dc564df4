import { type ReactNode, useId } from 'react';
import styles from './switch.module.css';
import text from './text.module.css';

interface SwitchProps {
  label: string;
  hint?: ReactNode;
  /** The label is said and not shown, where it is plain from what stands beside it. */
  isBare?: boolean;
  on: boolean;
  onChange: (on: boolean) => void;
}

/** On or off, at once. */
export function Switch({ label, hint, isBare = false, on, onChange }: SwitchProps) {
  const id = useId();
  return (
    <div className={styles.row}>
      <div className={isBare ? text.unseen : styles.words}>
        <label htmlFor={id}>{label}</label>
        {hint !== undefined && <p className={text.hint}>{hint}</p>}
      </div>
      <input
        id={id}
        type="checkbox"
        role="switch"
        className={styles.input}
        checked={on}
        aria-checked={on}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </div>
  );
}
