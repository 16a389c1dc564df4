// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { renderScreen } from '../tests/screen/render-screen';
import { type Column, DataTable } from './data-table';
import type { Sort } from './use-sorted-rows';

interface Row {
  name: string;
  uses: number | undefined;
}

const COLUMNS: Column<Row>[] = [
  { id: 'name', name: 'Name', sortBy: (row) => row.name, cell: (row) => row.name },
  {
    id: 'uses',
    name: 'Uses',
    figures: true,
    sortBy: (row) => row.uses,
    cell: (row) => row.uses ?? 'n/a',
  },
  { id: 'more', name: 'More', cell: () => '…' },
];

afterEach(cleanup);

function Table({ rows }: { rows: Row[] }) {
  const [sort, setSort] = useState<Sort | null>(null);
  return (
    <DataTable
      label="Things"
      rows={rows}
      columns={COLUMNS}
      keyOf={(row) => row.name}
      sort={sort}
      onSort={setSort}
    />
  );
}

const names = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).queryAllByRole('cell')[0]?.textContent)
    .filter((name) => name !== undefined);

it('sorts by a column one way, then the other; what has no figure stands last', async () => {
  const user = userEvent.setup();
  renderScreen(
    <Table
      rows={[
        { name: 'b', uses: 2 },
        { name: 'É', uses: undefined },
        { name: 'a', uses: 10 },
      ]}
    />,
  );
  expect(names()).toEqual(['b', 'É', 'a']);
  await user.click(screen.getByRole('button', { name: 'Uses' }));
  expect(names()).toEqual(['a', 'b', 'É']);
  expect(screen.getByRole('columnheader', { name: 'Uses' }).getAttribute('aria-sort')).toBe(
    'descending',
  );
  await user.click(screen.getByRole('button', { name: 'Uses' }));
  expect(names()).toEqual(['b', 'a', 'É']);
  await user.click(screen.getByRole('button', { name: 'Name' }));
  expect(names()).toEqual(['a', 'b', 'É']);
  expect(screen.queryByRole('button', { name: 'More' })).toBeNull();
});

it('draws a handful of ten thousand rows, and says how many there are', () => {
  renderScreen(
    <Table rows={Array.from({ length: 10_000 }, (_, i) => ({ name: `r${i}`, uses: i }))} />,
  );
  expect(names().length).toBeLessThan(60);
  expect(names().length).toBeGreaterThan(5);
  expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('10001');
});

it('goes from row to row by arrows, and tells with each key which row stands beside', async () => {
  const user = userEvent.setup();
  const onRowKeyDown = vi.fn();
  renderScreen(
    <DataTable
      label="Things"
      rows={['a', 'b', 'c'].map((name) => ({ name, uses: 1 }))}
      columns={[{ id: 'name', name: 'Name', cell: ({ name }) => <a href={`#${name}`}>{name}</a> }]}
      keyOf={(row) => row.name}
      sort={null}
      onSort={() => undefined}
      onRowKeyDown={(row, { key }, beside) => onRowKeyDown(row.name, key, beside?.name)}
    />,
  );
  const focused = () => document.activeElement?.textContent;
  screen.getByRole('link', { name: 'b' }).focus();
  await user.keyboard('{ArrowDown}');
  await waitFor(() => expect(focused()).toBe('c'));
  await user.keyboard('{ArrowDown}x{ArrowUp}');
  await waitFor(() => expect(focused()).toBe('b'));
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
  expect(focused()).toBe('b');
  expect(onRowKeyDown.mock.calls).toContainEqual(['c', 'x', 'b']);
});
