import { Fragment } from 'react';
import { Kbd } from './kbd';
import styles from './key-foot.module.css';

/** The keys that work here, at the bottom: `[['↵'], 'insert']`. */
export function KeyFoot({ keys }: { keys: readonly (readonly [keys: string[], does: string])[] }) {
  return (
    <footer className={styles.foot}>
      {keys.map(([names, does]) => (
        <span key={does}>
          {names.map((name) => (
            <Fragment key={name}>
              <Kbd>{name}</Kbd>{' '}
            </Fragment>
          ))}
          {does}
        </span>
      ))}
    </footer>
  );
}
