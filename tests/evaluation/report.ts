import type { Measured } from './measure.ts';
import type { Tally } from './tally.ts';

const percent = (part: number, all: number): string =>
  all === 0 ? 'n/a' : `${((100 * part) / all).toFixed(1)} %`;

function lineOf(
  name: string,
  { answerable, hits, firsts, silent, idle, refused }: Tally,
): string[] {
  return [
    name,
    `${percent(hits, answerable)} of ${answerable}`,
    percent(firsts, answerable),
    percent(silent, answerable),
    `${percent(refused, idle)} of ${idle}`,
  ];
}

function sumOf(measured: readonly Measured[]): Tally {
  const sum = { answerable: 0, hits: 0, firsts: 0, silent: 0, idle: 0, refused: 0 };
  for (const { tally } of measured) {
    for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += tally[key];
  }
  return sum;
}

const HEAD = ['', 'right in top three', 'right first', 'nothing shown', 'rightly nothing'];

/** A table of what was measured: each way as a whole, then ours by trade and language. */
export function reportOf(title: string, measured: readonly Measured[]): string {
  const ways = [...new Set(measured.map(({ way }) => way))];
  const whole = ways.map((way) => lineOf(way, sumOf(measured.filter((one) => one.way === way))));
  const ours = measured.filter(({ way }) => way === 'suggestions');
  const parts = ours.map(({ sector, language, tally }) => lineOf(`${sector}, ${language}`, tally));
  const rows = [HEAD, ...whole, ...parts];
  const widths = HEAD.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  const text = rows.map((row) => row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  '));
  return [`${title}`, ...text, ''].join('\n');
}
