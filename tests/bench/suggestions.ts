import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bundle } from './bundle.ts';
import { quantile, rounded } from './measures.ts';
import type { BenchPart } from './setting.ts';

/** What `programs/suggestions.ts` prints, in milliseconds. */
interface Suggested {
  build: number;
  ours: number[];
  floor: number[];
}

/** Suggestions for a comment with 10,000 replies and 5,000 past insertions, against a bare scan of the same texts. */
export const rows: BenchPart = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-bench-'));
  try {
    const program = join(folder, 'suggestions.cjs');
    await writeFile(program, await bundle('programs/suggestions.ts'));
    const { stdout } = await promisify(execFile)(process.execPath, [program]);
    const { build, ours, floor }: Suggested = JSON.parse(stdout);
    const [value, least] = [quantile(ours, 0.95), quantile(floor, 0.95)];
    return [
      {
        name: 'suggestions among 10,000 replies after 5,000 insertions, p95, against a bare scan',
        value: rounded(value),
        unit: 'ms',
        floor: rounded(least),
        ratio: rounded(value / least),
        budget: 'value ≤ 10',
        ok: value <= 10,
      },
      {
        name: 'suggestions, all of it read, in slices of 8 ms',
        value: rounded(build),
        unit: 'ms',
        floor: null,
        ratio: null,
        budget: 'value ≤ 2000',
        ok: build <= 2000,
      },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
