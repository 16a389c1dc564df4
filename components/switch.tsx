import { type ReactNode, useId } from 'react';
import styles from './switch.module.css';
import text from './text.module.css';

interface SwitchProps {
  label: string;
  hint?: ReactNode;
  on: boolean;
  onChange: (on: boolean) => void;
}

/** On or off, at once. */
export function Switch({ label, hint, on, onChange }: SwitchProps) {
  const id = useId();
  return (
    <div className={styles.row}>
      <div className={styles.words}>
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
