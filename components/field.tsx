import { type ReactElement, type ReactNode, useId } from 'react';
import styles from './field.module.css';
import { SeverityShape } from './severity-mark';

/** What a control inside a field must carry. */
export interface ControlProps {
  id: string;
  className: string | undefined;
  'aria-invalid': boolean;
  'aria-describedby': string | undefined;
}

interface FieldProps {
  label: string;
  hint?: ReactNode;
  /** What is wrong, in words; null when nothing is. */
  problem?: string | null;
  /** Draws the input, textarea or select with the given attributes. */
  children: (control: ControlProps) => ReactElement;
}

/** A control with its label, and below it a hint or what is wrong. */
export function Field({ label, hint, problem = null, children }: FieldProps) {
  const id = useId();
  const below = `${id}-below`;
  const said = problem !== null || hint !== undefined;
  return (
    <div>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        className: styles.box,
        'aria-invalid': problem !== null,
        'aria-describedby': said ? below : undefined,
      })}
      {said && (
        <span className={styles.below} id={below}>
          {problem === null ? (
            hint
          ) : (
            <span className={styles.wrong}>
              <SeverityShape severity="serious" />
              {problem}
            </span>
          )}
        </span>
      )}
    </div>
  );
}
