import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bundle } from './bundle.ts';
import { rounded } from './measures.ts';
import { ratioRow } from './ratio-row.ts';
import type { BenchPart } from './setting.ts';

/** What `programs/import.ts` prints. */
interface Imported {
  rows: number;
  ours: number;
  floor: number;
  spell: number;
}

/** 10,000 replies of another tool read and planned against a library of 10,000, against the bare parser on the same text. */
export const rows: BenchPart = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-bench-'));
  try {
    const program = join(folder, 'import.cjs');
    await writeFile(program, await bundle('programs/import.ts'));
    const { stdout } = await promisify(execFile)(process.execPath, [program]);
    const { rows: planned, ours, floor, spell }: Imported = JSON.parse(stdout);
    if (planned !== 10_000) throw new Error(`${planned} rows were planned`);
    return [
      ratioRow({
        name: 'import of 10,000 replies, read and planned, against the bare parser',
        unit: 'ms',
        value: ours,
        floor,
        most: 40,
      }),
      {
        name: 'import of 10,000 replies, longest time without a turn for the page',
        value: rounded(spell),
        unit: 'ms',
        floor: null,
        ratio: null,
        budget: 'value ≤ 50',
        ok: spell <= 50,
      },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
