import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useRef } from 'react';
import styles from './virtual-rows.module.css';

interface VirtualRowsProps<Item> {
  items: readonly Item[];
  keyOf: (item: Item) => string;
  /** Height of a row not measured yet, in px. */
  estimate: number;
  /** Kept in sight when it changes; -1 for none. */
  current: number;
  /** Attributes of the element around all rows (role, name). */
  frame?: Record<string, string | number | undefined>;
  children: (item: Item, index: number) => ReactNode;
}

/** A long list of rows of any height, of which only those in sight are drawn. */
export function VirtualRows<Item>(props: VirtualRowsProps<Item>) {
  const { items, keyOf, estimate, current, frame, children } = props;
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

  useEffect(() => {
    if (current >= 0) virtualizer.scrollToIndex(current, { align: 'auto' });
  }, [current, virtualizer]);

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
