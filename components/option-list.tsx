import { useId } from 'react';
import styles from './option-list.module.css';
import text from './text.module.css';

interface OptionListProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly { value: Value; name: string; hint: string }[];
  onChoose: (value: Value) => void;
}

/** One of a few, each with a line that says when to take it. */
export function OptionList<Value extends string>(props: OptionListProps<Value>) {
  const name = useId();
  return (
    <fieldset>
      <legend className={styles.legend}>{props.label}</legend>
      <div className={styles.options}>
        {props.options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              type="radio"
              name={name}
              checked={option.value === props.value}
              onChange={() => props.onChoose(option.value)}
            />
            <span>
              <strong>{option.name}</strong>
              <span className={`${styles.hint} ${text.meta}`}>{option.hint}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
