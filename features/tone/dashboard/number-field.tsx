import { Field } from '../../../components/field';

interface NumberFieldProps {
  label: string;
  /** As it was typed. */
  value: string;
  problem: string | null;
  onChange: (value: string) => void;
}

/** A whole number. What is typed stays as it is typed, so that what is no number can be said. */
export function NumberField({ label, value, problem, onChange }: NumberFieldProps) {
  return (
    <Field label={label} problem={problem}>
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
