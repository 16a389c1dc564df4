import styles from './time-input.module.css';

interface TimeInputProps {
  /** Said to screen readers. */
  label: string;
  /** `HH:MM`. */
  value: string;
  onChange: (value: string) => void;
}

/** A time of the day, as the browser's language writes it. */
export function TimeInput({ label, value, onChange }: TimeInputProps) {
  return (
    <input
      type="time"
      className={styles.time}
      aria-label={label}
      value={value}
      onChange={({ currentTarget }) => {
        // empty while a figure of it is being replaced
        if (currentTarget.value !== '') onChange(currentTarget.value);
      }}
    />
  );
}
