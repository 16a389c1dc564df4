import { Field } from '../../../components/field';

interface NumberFieldProps {
  label: string;
  hint?: string;
  /** As it was typed. */
  value: string;
  problem: string | null;
  onChange: (value: string) => void;
}

/** A whole number. What is typed stays as it is typed, so that what is no number can be said. */
export function NumberField({ label, hint, value, problem, onChange }: NumberFieldProps) {
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(control) => (
        <input
          {...control}
          inputMode="numeric"
          autoComplete="off"
          maxLength={6}
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </Field>
  );
}
