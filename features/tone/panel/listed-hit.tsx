import { memo, type ReactNode } from 'react';
import { classNames } from '../../../components/class-names';
import { excerptOf } from '../draft/excerpt';
import type { ToneHit } from '../model';
import { HitRow } from './hit-row';
import styles from './hit-row.module.css';
import type { ToneStore } from './tone-store';

interface ListedHitProps {
  hit: ToneHit;
  /** The draft that it was found in. */
  draft: string;
  index: number;
  isCurrent: boolean;
  store: ToneStore;
  /** What can be done about it, where it is the current one. */
  children: ReactNode;
}

/** One hit of the list. While one types, only the rows near the caret read otherwise, and no others are drawn again. */
export const ListedHit = memo(function ListedHit(props: ListedHitProps) {
  const { hit, draft, index, isCurrent, store, children } = props;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table's row can't be laid out apart from its table
    // biome-ignore lint/a11y/useFocusableInteractive: the grid keeps the focus and points here
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid's arrows do the same
    <div
      id={`hit-${index}`}
      role="row"
      aria-selected={isCurrent}
      className={classNames(styles.hit, isCurrent && styles.selected)}
      onClick={() => store.setState({ current: index })}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: the same as its row */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the same as its row */}
      <div role="gridcell">
        <HitRow hit={hit} draft={draft} />
        {children}
      </div>
    </div>
  );
}, readsAsBefore);

function readsAsBefore(before: ListedHitProps, now: ListedHitProps): boolean {
  return (
    !now.isCurrent &&
    !before.isCurrent &&
    now.hit === before.hit &&
    now.index === before.index &&
    readingOf(before) === readingOf(now)
  );
}

/** All of the draft that a row shows or decides by. */
const readingOf = ({ hit, draft }: ListedHitProps): string =>
  JSON.stringify([excerptOf(draft, hit), hit.fix && draft.slice(hit.fix.start, hit.fix.end)]);
