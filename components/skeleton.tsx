import styles from './skeleton.module.css';
import text from './text.module.css';

/** The shape of rows to come, drawn after 200 ms only, so that what is quick never flickers. */
export function Skeleton({ label, rows = 4 }: { label: string; rows?: number }) {
  return (
    <div className={styles.skeleton} role="status">
      <span className={text.unseen}>{label}</span>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows without identity, never reordered
        <div key={row} className={styles.row} aria-hidden>
          <i />
          <i />
          <i />
        </div>
      ))}
    </div>
  );
}
