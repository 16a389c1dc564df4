/** `npm run evaluate`: how often suggestions show a reply that suits, on labelled threads held out from tuning. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { bundle } from '../bench/bundle.ts';
import type { Measured } from '../evaluation/measure.ts';
import { reportOf } from '../evaluation/report.ts';

const { values } = parseArgs({ options: { misses: { type: 'boolean', default: false } } });
const folder = await mkdtemp(join(tmpdir(), 'vigie-evaluate-'));
try {
  const program = join(folder, 'program.cjs');
  await writeFile(program, await bundle('../evaluation/program.ts'));
  const { stdout } = await promisify(execFile)(process.execPath, [program], { maxBuffer: 2 ** 26 });
  const { tuning, heldOut }: { tuning: Measured[]; heldOut: Measured[] } = JSON.parse(stdout);
  console.log(reportOf('Held out from tuning', heldOut));
  console.log(reportOf('Tuned on', tuning));
  // Only of what was tuned on: who reads the misses of the rest has tuned on it too.
  if (values.misses) for (const line of missLines(tuning)) console.log(line);
} finally {
  await rm(folder, { recursive: true, force: true });
}

function missLines(measured: readonly Measured[]): string[] {
  return measured
    .filter(({ way }) => way === 'suggestions')
    .flatMap(({ misses }) => misses)
    .map(
      ({ sector, text, suits, shown }) => `${sector}: ${text}  [${suits}] ← ${shown.join(', ')}`,
    );
}
