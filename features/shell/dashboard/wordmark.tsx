import styles from './dashboard-frame.module.css';

/** The lookout's sun over the line of the sea, and the name. */
export function Wordmark() {
  return (
    <p className={styles.wordmark}>
      <svg width={20} height={20} viewBox="0 0 20 20" aria-hidden>
        <path d="M2 13h16M5 13a5 5 0 0 1 10 0M6.5 16.5h7M10 3v2.2M4.3 5.6l1.5 1.5M15.7 5.6l-1.5 1.5" />
      </svg>
      Vigie
    </p>
  );
}
