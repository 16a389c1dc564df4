import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bundle } from './bundle.ts';
import { quantile, rounded } from './measures.ts';
import { ratioRow } from './ratio-row.ts';
import type { BenchRow } from './row.ts';
import type { BenchPart } from './setting.ts';

/** What `programs/search.ts` prints. */
interface Searched {
  build: number;
  heap: number;
  ours: number[];
  floor: number[];
  /** One reply changed among 10,000. */
  edit: number;
  hits: { name: string; part: number }[];
}

const MEGABYTE = 2 ** 20;

/** The panel's search in a library of 10,000 replies, keystroke by keystroke, against a bare scan of the same texts. */
export const rows: BenchPart = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-bench-'));
  try {
    const program = join(folder, 'search.cjs');
    await writeFile(program, await bundle('programs/search.ts'));
    const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', program]);
    const searched: Searched = JSON.parse(stdout);
    return [
      keystrokeRow(searched, 0.5),
      keystrokeRow(searched, 0.95),
      ...searched.hits.map(hitsRow),
      below('index of 10,000 replies, built', searched.build, 'ms', 1000),
      below('index of 10,000 replies, one of them edited', searched.edit, 'ms', 50),
      below('index of 10,000 replies, heap', searched.heap / MEGABYTE, 'MB', 10),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

function keystrokeRow({ ours, floor }: Searched, part: number): BenchRow {
  const [value, least] = [quantile(ours, part), quantile(floor, part)];
  return ratioRow({
    name: `search in 10,000 replies, a keystroke, p${part * 100}, against a folded scan`,
    unit: 'ms',
    value,
    floor: least,
    most: 1,
  });
}

const hitsRow = ({ name, part }: { name: string; part: number }): BenchRow => ({
  name: `search in 10,000 replies, known title ${name}, among the first five`,
  value: rounded(part),
  unit: 'of 1',
  floor: null,
  ratio: null,
  budget: 'value ≥ 0.98',
  ok: part >= 0.98,
});

const below = (name: string, value: number, unit: string, most: number): BenchRow => ({
  name,
  value: rounded(value),
  unit,
  floor: null,
  ratio: null,
  budget: `value ≤ ${most}`,
  ok: value <= most,
});
