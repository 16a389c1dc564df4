import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bundle } from './bundle.ts';
import { rounded } from './measures.ts';
import type { BenchPart } from './setting.ts';

/** What `programs/library-tone.ts` prints. Milliseconds of processor, so that other programs' turns don't count. */
interface Checked {
  read: number;
  took: number;
  floor: number;
  /** Every stretch between two rests. */
  pauses: number[];
}

/** The check of a library is waited for: a minute for ten thousand replies is the most that anyone would. */
const MOST_FOR_A_THOUSAND = 6000;

/** Browsers call a task long from 50 ms on (W3C Long Tasks). */
const LONG_TASK = 50;

/** The tone of 10,000 replies on four networks, against reading every character of them once; and how long it holds the page up. */
export const rows: BenchPart = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-bench-'));
  try {
    const program = join(folder, 'library-tone.cjs');
    await writeFile(program, await bundle('programs/library-tone.ts'));
    const options = { maxBuffer: 2 ** 26 };
    const { stdout } = await promisify(execFile)(process.execPath, [program], options);
    const { read, took, floor, pauses }: Checked = JSON.parse(stdout);
    const thousands = read / 1000;
    const value = took / thousands;
    const longest = Math.max(...pauses);
    return [
      {
        name: `tone of ${read} replies on four networks, for each 1,000, against reading them`,
        value: rounded(value),
        unit: 'ms',
        floor: rounded(floor / thousands),
        ratio: rounded(took / floor),
        budget: `value ≤ ${MOST_FOR_A_THOUSAND}`,
        ok: value <= MOST_FOR_A_THOUSAND,
      },
      {
        name: `tone of ${read} replies, longest pause between two rests`,
        value: rounded(longest),
        unit: 'ms',
        floor: null,
        ratio: null,
        budget: `value ≤ ${LONG_TASK}`,
        ok: longest <= LONG_TASK,
      },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
