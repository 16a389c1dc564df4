import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bundle } from './bundle.ts';
import { quantile, rounded } from './measures.ts';
import type { BenchPart } from './setting.ts';

/** What `programs/tone.ts` prints, in milliseconds of processor for each keystroke (the mean of ten). */
interface Toned {
  rules: number;
  /** Ready-made ones among them. */
  ready: number;
  measured: { length: number; ours: number[]; floor: number[] }[];
}

/** A keystroke is one frame, and the way there and back takes some of it. */
const FRAME = 16;

/** The hints for a keystroke, by a hundred rules, against reading every character of the text once. */
export const rows: BenchPart = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-bench-'));
  try {
    const program = join(folder, 'tone.cjs');
    await writeFile(program, await bundle('programs/tone.ts'));
    const { stdout } = await promisify(execFile)(process.execPath, [program]);
    const { rules, ready, measured }: Toned = JSON.parse(stdout);
    return measured.map(({ length, ours, floor }) => {
      const [value, least] = [quantile(ours, 0.95), quantile(floor, 0.5)];
      return {
        name: `tone, ${rules} rules (${ready} ready-made) on ${length} characters, a keystroke, p95, against reading them`,
        value: rounded(value),
        unit: 'ms',
        floor: rounded(least),
        ratio: rounded(value / least),
        budget: `value ≤ ${FRAME}`,
        ok: value <= FRAME,
      };
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
