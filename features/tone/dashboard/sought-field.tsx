import { Field } from '../../../components/field';
import styles from './editor.module.css';

interface SoughtFieldProps {
  label: string;
  hint?: string | undefined;
  value: string;
  problem: string | null;
  /** Lines in sight; without it, one line only. */
  rows?: number;
  isPattern: boolean;
  onChange: (value: string) => void;
}

/** Words or patterns that are sought: written as they are, without the browser's spelling. */
export function SoughtField(props: SoughtFieldProps) {
  const { label, hint, value, problem, rows, isPattern, onChange } = props;
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(control) => {
        const given = {
          ...control,
          className: isPattern ? `${control.className} ${styles.pattern}` : control.className,
          dir: 'auto',
          autoComplete: 'off',
          spellCheck: false,
          value,
        } as const;
        return rows === undefined ? (
          <input
            {...given}
            maxLength={1000}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        ) : (
          <textarea
            {...given}
            rows={rows}
            maxLength={20_000}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        );
      }}
    </Field>
  );
}
