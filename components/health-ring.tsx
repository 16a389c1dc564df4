import styles from './health-ring.module.css';

/* quarter arcs of radius 5.5 about (8, 8), clockwise from the top, 9° of air on each side */
const ARCS = [
  'M8.86 2.57A5.5 5.5 0 0 1 13.43 7.14',
  'M13.43 8.86A5.5 5.5 0 0 1 8.86 13.43',
  'M7.14 13.43A5.5 5.5 0 0 1 2.57 8.86',
  'M2.57 7.14A5.5 5.5 0 0 1 7.14 2.57',
];

/** Four segments; one that doesn't work is thin and dashed. The words stand beside it. */
export function HealthRing({ working }: { working: readonly boolean[] }) {
  return (
    <svg className={styles.ring} viewBox="0 0 16 16" aria-hidden>
      {ARCS.map((arc, index) => (
        <path key={arc} d={arc} className={working[index] === false ? styles.missing : undefined} />
      ))}
    </svg>
  );
}
