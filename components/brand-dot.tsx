import type { CSSProperties } from 'react';
import styles from './brand-dot.module.css';

/** A brand's own colour (`#rrggbb`), beside its name only. */
export function BrandDot({ color }: { color: string }) {
  return <i className={styles.dot} style={{ '--brand': color } as CSSProperties} aria-hidden />;
}
