import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bundle } from './bundle.ts';
import { quantile } from './measures.ts';
import { ratioRow } from './ratio-row.ts';
import type { BenchPart } from './setting.ts';

/** What `programs/compare.ts` prints, in milliseconds. */
interface Compared {
  compare: number[];
  find: number[];
  floor: number[];
  workbook: number;
  zipped: number;
}

/** The dashboard's list of 10,000 posts: made ready, searched, exported. */
export const rows: BenchPart = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-bench-'));
  try {
    const program = join(folder, 'compare.cjs');
    await writeFile(program, await bundle('programs/compare.ts'));
    const { stdout } = await promisify(execFile)(process.execPath, [program]);
    const { compare, find, floor, workbook, zipped }: Compared = JSON.parse(stdout);
    const ready = quantile(compare, 0.5);
    const found = quantile(find, 0.5);
    const least = quantile(floor, 0.5);
    return [
      ratioRow({
        name: 'a search among 10,000 posts, median, against folding and scanning their texts',
        unit: 'ms',
        value: found,
        floor: least,
        most: 2.5,
      }),
      ratioRow({
        name: '10,000 posts with whose they are, labels and rates, median',
        unit: 'ms',
        value: ready,
        floor: least,
        most: 4,
      }),
      ratioRow({
        name: 'a workbook of 10,000 posts and 39 columns, against the same cells as JSON in a ZIP',
        unit: 'ms',
        value: workbook,
        floor: zipped,
        most: 4,
      }),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
