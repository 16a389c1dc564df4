import type { BenchRow } from './row.ts';

const HEAD = ['', 'what', 'value', 'floor', 'ratio', 'budget'];

/** The rows as a table for the terminal, in the order given. */
export function tableOf(rows: readonly BenchRow[]): string {
  const lines = rows.map((row) => [
    row.ok ? '✓' : '✗',
    row.name,
    `${row.value} ${row.unit}`,
    row.floor === null ? '–' : String(row.floor),
    row.ratio === null ? '–' : String(row.ratio),
    row.budget,
  ]);
  const all = [HEAD, ...lines];
  const widths = HEAD.map((_, column) => Math.max(...all.map((line) => line[column]?.length ?? 0)));
  return all
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
