import type { ReactNode } from 'react';
import { Field } from './field';

interface SelectFieldProps<Value extends string> {
  label: string;
  hint?: ReactNode;
  value: Value;
  choices: readonly { value: Value; label: string }[];
  onChoose: (value: Value) => void;
}

/** One of several, in a list that opens. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, hint, value, choices, onChoose } = props;
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <select
          {...control}
          value={value}
          onChange={({ currentTarget }) => {
            const chosen = choices.find((choice) => choice.value === currentTarget.value);
            if (chosen !== undefined) onChoose(chosen.value);
          }}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
