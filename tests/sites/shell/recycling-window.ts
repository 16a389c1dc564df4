/**
 * The window of an endless list: only the rows around the viewport exist, and their nodes are RECYCLED
 * the three ways the networks do. A row that comes takes the slot of one that went, and by the slot's number
 * - 0, 3, 6…: the row's node and all below it stay and show another post: only attributes and texts change;
 * - 1, 4, 7…: the row's node stays, its children are replaced;
 * - 2, 5, 8…: the whole row is replaced.
 *
 *     const { rows, height } = useRecyclingWindow({ count: Infinity, estimate: 300 });
 *     <div style={{ position: 'relative', height }}>
 *       {rows.map((row) => (
 *         <div key={row.key} ref={row.measure} style={{ position: 'absolute', transform: `translateY(${row.top}px)` }}>
 *           <Card key={row.contentKey} post={post(row.index)} />
 *
 * State of a card belongs in useVisitState by the post's id, since the card goes on to show another post.
 */
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';

interface WindowRow {
  index: number;
  /** Pixels from the top of the list. */
  top: number;
  key: string;
  contentKey: string;
  /** Ref for the row's node: its height is followed. */
  measure(node: HTMLElement | null): void;
}

interface WindowOptions {
  /** Rows in all; Infinity for a feed. */
  count: number;
  /** Pixels of a row not measured yet. */
  estimate: number;
  /** What scrolls, when it isn't the window: gives the element, null before it is mounted. */
  scroller?: () => HTMLElement | null;
  /** A key of its own for a row that must not be recycled (one that holds an editor). */
  ownKey?: (index: number) => string | undefined;
  /** Pixels kept before and after the viewport; 800 unless given. */
  overscan?: number;
}

/** Rows of an endless list that are laid out beyond the last one shown, so that one can always scroll on. */
const ENDLESS_AHEAD = 20;
/** Pixels scrolled between two changes of the rows: enough for some to leave as others enter, and to be taken over. */
const STEP = 600;

export function useRecyclingWindow(options: WindowOptions): {
  rows: WindowRow[];
  /** Pixels of the whole list. */
  height: number;
} {
  const { count, estimate, scroller, ownKey, overscan = 800 } = options;
  const [heights, setHeights] = useState<ReadonlyMap<number, number>>(() => new Map());
  const [view, setView] = useState({ from: 0, to: innerHeight });
  const list = useRef<HTMLElement | null>(null);
  const indexOf = useRef(new WeakMap<Element, number>());

  useLayoutEffect(() => {
    const target = scroller?.() ?? null;
    const look = () => {
      const parent = list.current?.parentElement;
      const from = parent ? -parent.getBoundingClientRect().top : 0;
      const step = Math.floor(from / STEP) * STEP;
      setView((old) => (old.from === step ? old : { from: step, to: step + STEP + innerHeight }));
    };
    const source: HTMLElement | Window = target ?? window;
    source.addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    look();
    return () => {
      source.removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, [scroller]);

  const observer = useMemo(
    () =>
      new ResizeObserver((entries) => {
        setHeights((old) => withMeasured(old, entries, indexOf.current));
      }),
    [],
  );
  useLayoutEffect(() => () => observer.disconnect(), [observer]);

  const measure = useCallback(
    (index: number) => (node: HTMLElement | null) => {
      if (!node) return;
      indexOf.current.set(node, index);
      list.current = node;
      observer.observe(node);
      setHeights((old) => withHeight(old, index, node.offsetHeight));
    },
    [observer],
  );
  const refs = useRef(new Map<number, WindowRow['measure']>());

  const slots = useRef(new Map<number, number>());

  const size = useRef(0);
  const rows: Omit<WindowRow, 'key' | 'contentKey'>[] = [];
  let top = 0;
  let last = 0;
  let needed = 0;
  for (let index = 0; index < count; index++) {
    const height = heights.get(index) ?? estimate;
    const inView = top <= view.to + overscan;
    // As many rows as there ever were: a row then comes only as another goes, whose node it takes over.
    if (!inView && rows.length >= size.current) break;
    if (top + height >= view.from - overscan) {
      const ref = refs.current.get(index) ?? measure(index);
      refs.current.set(index, ref);
      rows.push({ index, top, measure: ref });
      if (inView) needed++;
    }
    top += height;
    last = index + 1;
  }
  size.current = Math.max(size.current, needed);
  const ahead = count === Number.POSITIVE_INFINITY ? ENDLESS_AHEAD : count - last;
  slots.current = taken(
    slots.current,
    rows.map((row) => row.index),
  );
  const keyed = rows.map((row) => {
    const own = ownKey?.(row.index);
    const keys =
      own === undefined ? keysOf(row.index, slots.current) : { key: own, contentKey: own };
    return { ...row, ...keys };
  });
  return { rows: keyed, height: top + ahead * estimate };
}

/** Which slot each row on show has: the one it had, or the first free one, left by a row that went. */
function taken(before: ReadonlyMap<number, number>, indexes: number[]): Map<number, number> {
  const after = new Map<number, number>();
  for (const index of indexes) {
    const slot = before.get(index);
    if (slot !== undefined) after.set(index, slot);
  }
  for (const index of indexes) {
    if (after.has(index)) continue;
    const inUse = new Set(after.values());
    let slot = 0;
    while (inUse.has(slot)) slot++;
    after.set(index, slot);
  }
  return after;
}

/** Which node a row takes over, and whether its children stay. */
function keysOf(
  index: number,
  slots: ReadonlyMap<number, number>,
): { key: string; contentKey: string } {
  const slot = slots.get(index) ?? 0;
  if (slot % 3 === 0) return { key: `kept-${slot}`, contentKey: 'kept' };
  if (slot % 3 === 1) return { key: `refilled-${slot}`, contentKey: String(index) };
  return { key: `replaced-${index}`, contentKey: 'own' };
}

function withMeasured(
  old: ReadonlyMap<number, number>,
  entries: ResizeObserverEntry[],
  indexOf: WeakMap<Element, number>,
): ReadonlyMap<number, number> {
  let next = old;
  for (const { target } of entries) {
    const index = indexOf.get(target);
    if (index === undefined || !(target instanceof HTMLElement) || !target.isConnected) continue;
    next = withHeight(next, index, target.offsetHeight);
  }
  return next;
}

function withHeight(
  old: ReadonlyMap<number, number>,
  index: number,
  height: number,
): ReadonlyMap<number, number> {
  if (height === 0 || old.get(index) === height) return old;
  return new Map(old).set(index, height);
}
