import type { Virtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef } from 'react';

type Rows = Virtualizer<HTMLDivElement, Element>;

interface Anchor {
  key: string;
  index: number;
  /** Of its upper edge, in px from the top of the list. */
  start: number;
}

/**
 * Leaves what one looks at where it is on the screen when rows come or go above it, or turn out higher than they were
 * thought: the current row where it is in sight, else the first that is.
 * @param keyAt key of the row at an index; null where there is none
 */
export function useKeptPlace(
  rows: Rows,
  isKept: boolean,
  current: number,
  count: number,
  keyAt: (index: number) => string | null,
): void {
  const anchor = useRef<Anchor | null>(null);
  const isCurrentInSight = (): boolean => {
    const row = rows.measurementsCache[current];
    const top = rows.scrollElement?.scrollTop ?? 0;
    return row !== undefined && row.end > top && row.start < top + (rows.scrollRect?.height ?? 0);
  };
  rows.shouldAdjustScrollPositionOnItemSizeChange = isKept ? () => false : undefined;

  // after every drawing: rows are measured as they are drawn
  useLayoutEffect(() => {
    const { scrollElement } = rows;
    if (!isKept || scrollElement === null) return;
    // by their observer they would be measured in the next frame, and all of it be painted twice
    for (const row of rows.elementsCache.values())
      if (row instanceof HTMLElement && row.isConnected)
        rows.resizeItem(rows.indexFromElement(row), row.offsetHeight);
    const { measurementsCache } = rows;
    const before = anchor.current;
    if (before !== null) {
      const now = startOf(before);
      if (now !== null && now !== before.start) scrollElement.scrollTop += now - before.start;
    }
    const top = scrollElement.scrollTop;
    const index = isCurrentInSight()
      ? current
      : measurementsCache.findIndex(({ end }) => end > top);
    const key = keyAt(index);
    const start = measurementsCache[index]?.start;
    anchor.current = key === null || start === undefined ? null : { key, index, start };
  });

  function startOf({ key, index }: Anchor): number | null {
    const { measurementsCache } = rows;
    if (keyAt(index) === key) return measurementsCache[index]?.start ?? null;
    for (let other = 0; other < count; other += 1)
      if (keyAt(other) === key) return measurementsCache[other]?.start ?? null;
    return null;
  }
}
