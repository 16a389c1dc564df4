import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type CSSProperties,
  type KeyboardEvent,
  memo,
  type ReactNode,
  type RefObject,
  useEffect,
  useRef,
} from 'react';
import { classNames } from './class-names';
import styles from './data-table.module.css';
import { rowAfterKey } from './row-after-key';
import { type Sort, useSortedRows } from './use-sorted-rows';

/** A column: what it is called, what a row shows in it, by what it sorts. */
export interface Column<Row> {
  id: string;
  name: string;
  /** Shown in the head in place of its name. */
  head?: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Undefined values stand last either way. Without it the column doesn't sort. */
  sortBy?: (row: Row) => string | number | undefined;
  /** CSS width; the rest is shared out among those without. */
  width?: string;
  /** Figures stand on the right. */
  figures?: boolean;
  /** Left out first where room is short. */
  spare?: boolean;
}

interface DataTableProps<Row> {
  label: string;
  /** Kept by the caller while they are the same. */
  rows: Row[];
  columns: Column<Row>[];
  keyOf: (row: Row) => string;
  /** Null: in the order of `rows`. */
  sort: Sort | null;
  onSort: (sort: Sort | null) => void;
  isChosen?: (row: Row) => boolean;
  /** Keys pressed with the focus in a row, and the row that takes its place should it go; undefined: it is the only one. */
  onRowKeyDown?: (row: Row, event: KeyboardEvent, beside: Row | undefined) => void;
  /** The row, by key, that is brought into sight and takes the focus; another object each time it shall. */
  follow?: { key: string } | null;
}

/** Pixels. Every row is as high, so that ten thousand need no measuring. */
const ROW = 48;
const HEAD = 36;

/** Pixels that a column without a width of its own, or with a share, keeps: names have to be told apart. */
const LEAST = 132;

/** The width below which the table scrolls sideways. */
const leastWidth = (columns: readonly { width?: string }[]): string =>
  `calc(${columns.map(({ width }) => (width?.endsWith('px') ? width : `${LEAST}px`)).join(' + ')})`;

/** A table of any length, of which only the rows in sight are drawn; the head stays. Arrows and Page keys go from row to row. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, columns, keyOf, isChosen, onRowKeyDown, follow = null } = props;
  const rows = useSortedRows(props.rows, columns, props.sort);
  const scroll = useRef<HTMLDivElement>(null);
  const least = {
    '--least': leastWidth(columns),
    '--least-spared': leastWidth(columns.filter(({ spare }) => !spare)),
  } as CSSProperties;
  return (
    <div ref={scroll} className={styles.scroll}>
      <table
        className={styles.table}
        style={least}
        aria-label={label}
        aria-rowcount={rows.length + 1}
      >
        <colgroup>
          {columns.map((column) => (
            <col
              key={column.id}
              className={classNames(column.spare && styles.spare)}
              style={{ width: column.width }}
            />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <Head key={column.id} column={column} sort={props.sort} onSort={props.onSort} />
            ))}
          </tr>
        </thead>
        <Body {...{ scroll, rows, columns, keyOf, isChosen, onRowKeyDown, follow }} />
      </table>
    </div>
  );
}

interface BodyProps<Row> extends Pick<DataTableProps<Row>, 'columns' | 'keyOf'> {
  scroll: RefObject<HTMLDivElement | null>;
  rows: readonly Row[];
  isChosen: ((row: Row) => boolean) | undefined;
  onRowKeyDown: DataTableProps<Row>['onRowKeyDown'] | undefined;
  follow: { key: string } | null;
}

/** The rows in sight. Apart from the table, so that scrolling sorts nothing again. */
function Body<Row>(props: BodyProps<Row>) {
  const { scroll, rows, columns, keyOf, isChosen, onRowKeyDown, follow } = props;
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW,
    overscan: 6,
    scrollPaddingEnd: HEAD,
    initialRect: { width: 1000, height: 640 },
  });
  const bringUp = (index: number) => {
    virtualizer.scrollToIndex(index, { align: 'auto' });
    const drawn = requestAnimationFrame(() =>
      requestAnimationFrame(() => focusRow(scroll.current, index)),
    );
    return () => cancelAnimationFrame(drawn);
  };
  // the row may have to be drawn first: only what moved it says when
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows and keys are those of that moment
  useEffect(() => {
    const index = follow === null ? -1 : rows.findIndex((row) => keyOf(row) === follow.key);
    if (index < 0) return;
    return bringUp(index);
  }, [follow]);
  const drawn = virtualizer.getVirtualItems();
  const above = drawn[0]?.start ?? 0;
  const below = virtualizer.getTotalSize() - (drawn.at(-1)?.end ?? 0);
  return (
    <tbody
      onKeyDown={(event) => {
        const index = rowIndexOf(event.target);
        const row = rows[index];
        if (row === undefined) return;
        onRowKeyDown?.(row, event, rows[index + 1] ?? rows[index - 1]);
        const next = rowAfterKey(event.key, index, rows.length);
        if (next === null || isMeantElsewhere(event)) return;
        event.preventDefault();
        bringUp(next);
      }}
    >
      {above > 0 && <Gap height={above} />}
      {drawn.map(({ index }) => {
        const row = rows[index];
        if (row === undefined) return null;
        return (
          <DrawnRow
            key={keyOf(row)}
            row={row}
            index={index}
            columns={columns as Column<unknown>[]}
            chosen={isChosen?.(row) ?? false}
          />
        );
      })}
      {below > 0 && <Gap height={below} />}
    </tbody>
  );
}

/** The first row stands below the head, which counts as one. */
const FIRST = 2;

function rowIndexOf(target: EventTarget): number {
  const row = target instanceof Element ? target.closest('tr') : null;
  return Number(row?.getAttribute('aria-rowindex')) - FIRST;
}

/** Whether a key has a meaning of its own where it was pressed. */
const isMeantElsewhere = (event: KeyboardEvent): boolean =>
  event.defaultPrevented ||
  event.altKey ||
  event.ctrlKey ||
  event.metaKey ||
  (event.target instanceof Element &&
    event.target.matches('select, textarea, input:not([type="checkbox"])'));

function focusRow(scroll: HTMLElement | null, index: number): void {
  const row = scroll?.querySelector(`tr[aria-rowindex="${index + FIRST}"]`);
  if (row?.contains(document.activeElement)) return;
  row?.querySelector<HTMLElement>('a, button')?.focus({ preventScroll: true });
}

interface DrawnRowProps {
  row: unknown;
  index: number;
  columns: readonly Column<unknown>[];
  chosen: boolean;
}

/** Drawn once while it stays in sight. */
const DrawnRow = memo(function DrawnRow({ row, index, columns, chosen }: DrawnRowProps) {
  return (
    <tr aria-rowindex={index + FIRST} className={classNames(chosen && styles.chosen)}>
      {columns.map((column) => (
        <td key={column.id} className={cellLook(column)}>
          {column.cell(row)}
        </td>
      ))}
    </tr>
  );
});

const cellLook = (column: { figures?: boolean; spare?: boolean }) =>
  classNames(column.figures && styles.figures, column.spare && styles.spare);

function Gap({ height }: { height: number }) {
  return <tr aria-hidden className={styles.gap} style={{ height }} />;
}

interface HeadProps<Row> {
  column: Column<Row>;
  sort: Sort | null;
  onSort: (sort: Sort | null) => void;
}

/** A column's head: pressed once it sorts, pressed again the other way round. */
function Head<Row>({ column, sort, onSort }: HeadProps<Row>) {
  const own = sort?.id === column.id ? sort : null;
  if (column.sortBy === undefined) {
    return (
      <th scope="col" className={cellLook(column)}>
        {column.head ?? column.name}
      </th>
    );
  }
  const next = { id: column.id, desc: own === null ? column.figures === true : !own.desc };
  return (
    <th
      scope="col"
      className={cellLook(column)}
      aria-sort={own === null ? 'none' : own.desc ? 'descending' : 'ascending'}
    >
      <button type="button" className={styles.sort} onClick={() => onSort(next)}>
        {column.name}
        <span aria-hidden className={styles.arrow}>
          {own === null ? '' : own.desc ? '↓' : '↑'}
        </span>
      </button>
    </th>
  );
}
