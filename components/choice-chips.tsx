import { Chip } from './chip';
import styles from './choice-chips.module.css';
import layout from './layout.module.css';

interface ChoiceChipsProps<Value extends string> {
  label: string;
  choices: readonly { value: Value; label: string }[];
  chosen: readonly Value[];
  onChoose: (chosen: Value[]) => void;
}

/** Any of a few, all in sight. */
export function ChoiceChips<Value extends string>(props: ChoiceChipsProps<Value>) {
  const { label, choices, chosen, onChoose } = props;
  return (
    <fieldset>
      <legend className={styles.legend}>{label}</legend>
      <div className={layout.actions}>
        {choices.map(({ value, label: name }) => {
          const on = chosen.includes(value);
          return (
            <Chip
              key={value}
              on={on}
              onClick={() =>
                onChoose(on ? chosen.filter((one) => one !== value) : [...chosen, value])
              }
            >
              {name}
            </Chip>
          );
        })}
      </div>
    </fieldset>
  );
}
