import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bundle } from './bundle.ts';
import { median, quantile, rounded } from './measures.ts';
import { ratioRow } from './ratio-row.ts';
import type { BenchPart } from './setting.ts';

/** What `programs/watch.ts` prints, in milliseconds. */
interface Watched {
  terms: number;
  prepared: number;
  /** For a thousand comments of 280 characters; of processor. */
  ours: number[];
  /** The same comments read character by character. */
  floor: number[];
  /** For each of them, the least of three. */
  each: number[];
}

/** Times the floor that ten thousand terms may take, and milliseconds for a comment: the budgets of the watchlist. */
const MOST_TIMES = 12;
const MOST_EACH = 0.3;

/** Ten thousand watched terms looked for in comments, against reading every character of those once. */
export const rows: BenchPart = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-bench-'));
  try {
    const program = join(folder, 'watch.cjs');
    await writeFile(program, await bundle('programs/watch.ts'));
    const { stdout } = await promisify(execFile)(process.execPath, [program]);
    const { terms, prepared, ours, floor, each }: Watched = JSON.parse(stdout);
    const [value, least] = [median(ours), median(floor)];
    const slow = quantile(each, 0.95);
    return [
      ratioRow({
        name: `watch, ${terms} terms in 1000 comments of 280 characters, against reading them`,
        unit: 'ms CPU',
        value,
        floor: least,
        most: MOST_TIMES,
      }),
      {
        name: `watch, ${terms} terms in one comment, p95`,
        value: rounded(slow),
        unit: 'ms',
        floor: null,
        ratio: null,
        budget: `value ≤ ${MOST_EACH}`,
        ok: slow <= MOST_EACH,
      },
      {
        name: `watch, ${terms} terms made ready`,
        value: rounded(prepared),
        unit: 'ms',
        floor: null,
        ratio: null,
        budget: 'value ≤ 2000',
        ok: prepared <= 2000,
      },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
