import { strokeOf } from './curve-strokes';
import styles from './curves.module.css';

/** A piece of a curve's stroke, beside the name of what it stands for. */
export function StrokeSample({ place }: { place: number }) {
  const { token, dash } = strokeOf(place);
  return (
    <svg className={styles.sample} width={28} height={8} viewBox="0 0 28 8" aria-hidden>
      <path d="M1 4h26" style={{ stroke: `var(${token})` }} strokeDasharray={dash.join(' ')} />
    </svg>
  );
}
