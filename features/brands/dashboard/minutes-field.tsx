import { useState } from 'react';
import { Chip } from '../../../components/chip';
import { Field } from '../../../components/field';
import layout from '../../../components/layout.module.css';
import { useTranslation } from '../../../components/translation';
import styles from './brands.module.css';

const MINUTE = 60_000;
/** A week, as a playbook's file may say at most. */
const MOST = 10_080;

interface MinutesFieldProps {
  label: string;
  minutes: number;
  /** Goals that brands often have, in minutes. */
  suggestions: readonly number[];
  onChange: (minutes: number) => void;
}

/** Whole minutes from one to a week; null: what is written is something else. */
function minutesIn(written: string): number | null {
  const minutes = /^\d+$/.test(written.trim()) ? Number(written) : 0;
  return minutes >= 1 && minutes <= MOST ? minutes : null;
}

/** A number of minutes, typed or taken from a few. What isn't one stays in the field alone and goes when it is left. */
export function MinutesField({ label, minutes, suggestions, onChange }: MinutesFieldProps) {
  const { t, formatSpan } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);
  const written = typed ?? String(minutes);
  return (
    <div className={styles.minutes}>
      <Field
        label={label}
        hint={minutes < 60 ? undefined : formatSpan(minutes * MINUTE)}
        problem={minutesIn(written) !== null ? null : t('brandAnswer.unfit', { most: MOST })}
      >
        {(control) => (
          <input
            {...control}
            inputMode="numeric"
            autoComplete="off"
            maxLength={6}
            value={written}
            onBlur={() => setTyped(null)}
            onChange={({ currentTarget }) => {
              const next = minutesIn(currentTarget.value);
              setTyped(currentTarget.value);
              if (next !== null) onChange(next);
            }}
          />
        )}
      </Field>
      <fieldset className={layout.actions} aria-label={label}>
        {suggestions.map((each) => (
          <Chip key={each} on={each === minutes} onClick={() => onChange(each)}>
            {formatSpan(each * MINUTE)}
          </Chip>
        ))}
      </fieldset>
    </div>
  );
}
