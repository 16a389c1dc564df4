import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bundle } from './bundle.ts';
import { quantile, rounded } from './measures.ts';
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
      {
        name: 'a search among 10,000 posts, median, against folding and scanning their texts',
        value: rounded(found),
        unit: 'ms',
        floor: rounded(least),
        ratio: rounded(found / least),
        budget: 'ratio ≤ 2.5',
        ok: found / least <= 2.5,
      },
      {
        name: '10,000 posts with whose they are, labels and rates, median',
        value: rounded(ready),
        unit: 'ms',
        floor: rounded(least),
        ratio: rounded(ready / least),
        budget: 'ratio ≤ 4',
        ok: ready / least <= 4,
      },
      {
        name: 'a workbook of 10,000 posts and 39 columns, against the same cells as JSON in a ZIP',
        value: rounded(workbook),
        unit: 'ms',
        floor: rounded(zipped),
        ratio: rounded(workbook / zipped),
        budget: 'ratio ≤ 4',
        ok: workbook / zipped <= 4,
      },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
