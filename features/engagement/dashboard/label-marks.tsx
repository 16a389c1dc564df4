import styles from './posts-table.module.css';

/** The labels of a post or an account, in its row. */
export function LabelMarks({ labels }: { labels: readonly string[] }) {
  return labels.map((label) => (
    <bdi key={label} className={styles.label}>
      {label}
    </bdi>
  ));
}
