import styles from './progress.module.css';

interface ProgressProps {
  /** What is going on. */
  label: string;
  /** From 0 to 1; null: nobody knows how far. */
  part: number | null;
}

/** How far long work is. */
export function Progress({ label, part }: ProgressProps) {
  return (
    <progress
      className={styles.progress}
      aria-label={label}
      max={1}
      {...(part === null ? {} : { value: part })}
    />
  );
}
