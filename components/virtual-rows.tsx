import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import styles from './virtual-rows.module.css';

interface VirtualRowsProps<Item> {
  items: readonly Item[];
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
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => estimate,
    getItemKey: (index) => {
      const item = items[index];
      return item === undefined ? index : keyOf(item);
    },
    overscan: 3,
    initialRect: { width: 340, height: 640 },
  });

  const currentItem = items[current];
  const currentKey = currentItem === undefined ? null : keyOf(currentItem);
  const start = virtualizer.measurementsCache[current]?.start ?? 0;
  const before = useRef({ items, key: currentKey, start });
  useLayoutEffect(() => {
    const { items: old, key, start: was } = before.current;
    before.current = { items, key: currentKey, start };
    // rows measured anew move the list by themselves: only other rows are made up for
    const isSame = key === currentKey && old !== items;
    const now = virtualizer.scrollOffset;
    if (keepsPlace && isSame && start !== was && now !== null)
      virtualizer.scrollToOffset(now + start - was);
  }, [items, currentKey, start, keepsPlace, virtualizer]);

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
