import { useId } from 'react';
import styles from './questions-dialog.module.css';

interface ChoiceFieldProps {
  label: string;
  choices: readonly string[];
  chosen: string;
  onChoose: (choice: string) => void;
}

/** One of several, all in sight: the arrows move among them, Tab leaves them. */
export function ChoiceField({ label, choices, chosen, onChoose }: ChoiceFieldProps) {
  const name = useId();
  return (
    <fieldset>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.choices}>
        {choices.map((choice) => (
          <label key={choice} className={styles.choice}>
            <input
              type="radio"
              name={name}
              checked={choice === chosen}
              onChange={() => onChoose(choice)}
            />
            <bdi>{choice}</bdi>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
