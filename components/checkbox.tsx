import { Check, Minus } from 'lucide-react';
import styles from './checkbox.module.css';

interface CheckboxProps {
  /** Said to screen readers. */
  label: string;
  /** `mixed`: some of what it stands for. */
  checked: boolean | 'mixed';
  onChange: (checked: boolean) => void;
}

/** Chosen or not, where its name is plain from what stands beside it. */
export function Checkbox({ label, checked, onChange }: CheckboxProps) {
  const Mark = checked === 'mixed' ? Minus : Check;
  return (
    <span className={styles.frame}>
      <input
        type="checkbox"
        className={styles.box}
        aria-label={label}
        checked={checked === true}
        ref={(box) => {
          if (box !== null) box.indeterminate = checked === 'mixed';
        }}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {checked !== false && (
        <Mark className={styles.mark} size={12} strokeWidth={2.5} aria-hidden />
      )}
    </span>
  );
}
