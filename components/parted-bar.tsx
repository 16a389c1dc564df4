import { classNames } from './class-names';
import styles from './parted-bar.module.css';

/** How a part is drawn: `done` filled, `open` outlined, `mine` in the accent, `unknown` dashed. */
export type PartLook = 'done' | 'open' | 'mine' | 'unknown';

interface PartedBarProps {
  /** What the parts are of, and how many each is, for screen readers. */
  label: string;
  /** In their order from the left; a part of none is left out. */
  parts: readonly { look: PartLook; count: number }[];
}

/** A whole with its parts side by side. */
export function PartedBar({ label, parts }: PartedBarProps) {
  return (
    <div className={styles.bar} role="img" aria-label={label}>
      {parts
        .filter(({ count }) => count > 0)
        .map(({ look, count }) => (
          <i key={look} className={classNames(styles.part, styles[look])} style={{ flex: count }} />
        ))}
    </div>
  );
}

/** The look of a part, beside its name. */
export function PartSwatch({ look }: { look: PartLook }) {
  return <i className={classNames(styles.swatch, styles[look])} aria-hidden />;
}
