import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bundle } from './bundle.ts';
import { rounded } from './measures.ts';
import { ratioRow } from './ratio-row.ts';
import type { BenchPart } from './setting.ts';

/** What `programs/expansion.ts` prints: milliseconds for 10,000 replies, and for those that a list shows at once. */
interface Expanded {
  ours: number;
  floor: number;
  inSight: number;
}

/** Replies read and filled, with dates, partials and sections, against a bare replacement in the same texts. */
export const rows: BenchPart = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-bench-'));
  try {
    const program = join(folder, 'expansion.cjs');
    await writeFile(program, await bundle('programs/expansion.ts'));
    const { stdout } = await promisify(execFile)(process.execPath, [program]);
    const { ours, floor, inSight }: Expanded = JSON.parse(stdout);
    return [
      ratioRow({
        name: '10,000 replies read and filled, against a bare replacement',
        unit: 'ms',
        value: ours,
        floor,
        most: 20,
      }),
      {
        name: 'the 12 replies in sight read and filled, at each keystroke',
        value: rounded(inSight),
        unit: 'ms',
        floor: null,
        ratio: null,
        budget: 'value ≤ 1',
        ok: inSight <= 1,
      },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
