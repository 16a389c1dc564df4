import {
  createSortedRowModel,
  type RowData,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';

/** By which column, and whether the greatest stands first. */
export interface Sort {
  id: string;
  desc: boolean;
}

interface Sortable<Row> {
  id: string;
  sortBy?: (row: Row) => string | number | undefined;
}

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: {},
});

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

const compare = (a: unknown, b: unknown): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));

/**
 * The rows in the order of one column; those that say nothing there stand last.
 * @param sort null: as they come
 */
export function useSortedRows<Row>(
  rows: Row[],
  columns: readonly Sortable<Row>[],
  sort: Sort | null,
): Row[] {
  const definitions = useMemo(
    () =>
      columns.map(({ id, sortBy }) => ({
        id,
        accessorFn: (row: RowData) => sortBy?.(row as Row),
        sortUndefined: 'last' as const,
        sortFn: (
          a: { getValue: (id: string) => unknown },
          b: { getValue: (id: string) => unknown },
        ) => compare(a.getValue(id), b.getValue(id)),
      })),
    [columns],
  );
  const sorting = useMemo(() => (sort === null ? [] : [sort]), [sort]);
  const table = useTable({
    features,
    columns: definitions,
    // ten thousand rows are not read to be given back as they are
    data: sort === null ? [] : (rows as RowData[]),
    state: { sorting },
  });
  const sorted = table.getRowModel().rows;
  return useMemo(
    () => (sort === null ? rows : sorted.map((row) => row.original as Row)),
    [sort, rows, sorted],
  );
}
