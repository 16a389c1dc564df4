import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useCallback, useEffect, useRef } from 'react';
import { useKeptPlace } from './use-kept-place';
import styles from './virtual-rows.module.css';

interface VirtualRowsProps<Item> {
  items: readonly Item[];
  /** The same function each time, or all rows are placed anew with each drawing. */
  keyOf: (item: Item) => string;
  /** Height of a row not measured yet, in px. */
  estimate: number;
  /** Kept in sight when it changes; -1 for none. */
  current: number;
  /** Rows that come or go above the current one leave it where it is on the screen. */
  keepsPlace?: boolean;
  /** Attributes of the element around all rows (role, name). */
  frame?: Record<string, string | number | undefined>;
  children: (item: Item, index: number) => ReactNode;
}

/** A long list of rows of any height, of which only those in sight are drawn. */
export function VirtualRows<Item>(props: VirtualRowsProps<Item>) {
  const { items, keyOf, estimate, current, keepsPlace = false, frame, children } = props;
  const scroll = useRef<HTMLDivElement>(null);
  const keyAt = useCallback(
    (index: number): string | null => {
      const item = items[index];
      return item === undefined ? null : keyOf(item);
    },
    [items, keyOf],
  );
  const virtualizer = useVirtualizer<HTMLDivElement, Element>({
    count: items.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => estimate,
    getItemKey: useCallback((index: number) => keyAt(index) ?? index, [keyAt]),
    overscan: 3,
    // the current row stays drawn wherever one scrolls: it may have the focus
    rangeExtractor: (range) =>
      withCurrent(defaultRangeExtractor(range), keepsPlace ? current : -1, items.length),
    initialRect: { width: 340, height: 640 },
  });

  const currentKey = keyAt(current);
  useKeptPlace(virtualizer, keepsPlace, current, items.length, keyAt);

  const sight = keepsPlace ? currentKey : current;
  // biome-ignore lint/correctness/useExhaustiveDependencies: where its place is kept, only another row is gone to
  useEffect(() => {
    if (current >= 0) virtualizer.scrollToIndex(current, { align: 'auto' });
  }, [sight, virtualizer]);

  return (
    <div ref={scroll} className={styles.scroll}>
      <div {...frame} className={styles.all} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map((row) => {
          const item = items[row.index];
          if (item === undefined) return null;
          return (
            <div
              key={row.key}
              ref={virtualizer.measureElement}
              data-index={row.index}
              role="presentation"
              className={styles.row}
              style={{ translate: `0 ${row.start}px` }}
            >
              {children(item, row.index)}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function withCurrent(drawn: number[], current: number, count: number): number[] {
  if (current < 0 || current >= count || drawn.includes(current)) return drawn;
  return [...drawn, current].sort((one, other) => one - other);
}
