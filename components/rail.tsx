import type { CSSProperties, ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './rail.module.css';
import text from './text.module.css';

export interface RailPlace<Id extends string> {
  id: Id;
  label: string;
  icon: ReactNode;
  /** Shown under the icon, a figure and what it is worth; left out at 0. */
  count?: ReactNode;
  /** Stands at the end, away from the others. */
  last?: boolean;
}

interface RailProps<Id extends string> {
  label: string;
  places: readonly RailPlace<Id>[];
  /** Null when folded: nothing is open. */
  current: Id | null;
  onChoose: (id: Id) => void;
  side: 'left' | 'right';
  /** `#rrggbb`, the brand's own colour. */
  color: string | null;
  /** What stands above the places (the fold button). */
  children?: ReactNode;
}

/** The panel's spine, which is also its folded form. */
export function Rail<Id extends string>(props: RailProps<Id>) {
  const { label, places, current, onChoose, side, color, children } = props;
  const brand = color === null ? {} : ({ '--brand': color } as CSSProperties);
  return (
    <nav
      className={classNames(styles.rail, side === 'left' && styles.left)}
      style={brand}
      aria-label={label}
    >
      {children}
      {places.map((place) => (
        <button
          key={place.id}
          type="button"
          title={place.label}
          className={classNames(styles.tab, place.last && styles.small, place.last && styles.last)}
          aria-current={place.id === current ? 'true' : undefined}
          onClick={() => onChoose(place.id)}
        >
          {place.icon}
          <span className={text.unseen}>{place.label}</span>
          {place.count !== undefined && <span className={styles.count}>{place.count}</span>}
        </button>
      ))}
    </nav>
  );
}

/** The button above the places that folds and unfolds the panel. */
export function RailFold(props: { label: string; icon: ReactNode; onPress: () => void }) {
  return (
    <button
      type="button"
      className={classNames(styles.tab, styles.small)}
      title={props.label}
      aria-label={props.label}
      onClick={props.onPress}
    >
      {props.icon}
    </button>
  );
}
