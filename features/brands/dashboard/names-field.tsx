import { type ReactNode, useState } from 'react';
import { Field } from '../../../components/field';
import { namesIn } from '../names-in';

interface NamesFieldProps {
  label: string;
  hint: ReactNode;
  names: readonly string[];
  /** What is wrong with what is written, in words; null when nothing is. */
  problem?: string | null;
  onChange: (names: string[]) => void;
}

/** Several names on a line, with commas between. What is typed stays as it is typed. */
export function NamesField({ label, hint, names, problem = null, onChange }: NamesFieldProps) {
  const [written, setWritten] = useState(() => names.join(', '));
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(control) => (
        <input
          {...control}
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          maxLength={2000}
          value={written}
          onChange={({ currentTarget }) => {
            setWritten(currentTarget.value);
            onChange(namesIn(currentTarget.value));
          }}
        />
      )}
    </Field>
  );
}
