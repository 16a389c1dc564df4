import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Rightness } from './alike/precision-and-recall.ts';
import { bundle } from './bundle.ts';
import { rounded } from './measures.ts';
import type { BenchRow } from './row.ts';
import type { BenchPart } from './setting.ts';

/** What `programs/alike.ts` prints. */
interface Judgement {
  count: number;
  sizes: { size: number; best: Rightness }[];
  tuning: Rightness[];
  heldOut: Rightness[];
  /** The settings' own threshold. */
  chosen: number;
}

/** The warning of replies that repeat themselves, on pairs labelled by hand: how often it is right, threshold by threshold. */
export const rows: BenchPart = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-bench-'));
  try {
    const program = join(folder, 'alike.cjs');
    await writeFile(program, await bundle('programs/alike.ts'));
    const { stdout } = await promisify(execFile)(process.execPath, [program]);
    const { count, sizes, tuning, heldOut, chosen }: Judgement = JSON.parse(stdout);
    const pairs = `of ${count} pairs`;
    return [
      ...sizes.flatMap(({ size, best }) =>
        shown(`alike by runs of ${size}, best from ${best.from}, tuning half ${pairs}`, best, null),
      ),
      ...tuning.flatMap((one) => shown(`alike from ${one.from}, tuning half`, one, null)),
      ...heldOut
        .filter(({ from }) => from === chosen)
        .flatMap((one) => shown(`alike from ${one.from}, held-out half`, one, 0.95)),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

function shown(name: string, { precision, recall }: Rightness, least: number | null): BenchRow[] {
  return Object.entries({ precision, recall }).map(([figure, value]) => ({
    name: `${name}: ${figure}`,
    value: rounded(value),
    unit: 'of 1',
    floor: null,
    ratio: null,
    budget: least === null ? 'none' : `value ≥ ${least}`,
    ok: least === null || value >= least,
  }));
}
