/**
 * `npm run surge -- <file.jsonl>`: the alarms that judged comments raise, as JSON; `-- --simulate`: how soon and how often
 * wrongly, on simulated brands; `-- --replay`: on real volumes.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from '../bench/bundle.ts';
import { nabSeries } from '../surge/nab/nab-series.ts';

const { values, positionals } = parseArgs({
  options: {
    simulate: { type: 'boolean', default: false },
    tuning: { type: 'boolean', default: false },
    runs: { type: 'string', default: '24' },
    replay: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const [file] = positionals;
const nab = join(import.meta.dirname, '../../../shared/data/nab');
const asked = values.simulate
  ? [values.tuning ? 'tune' : 'simulate', values.runs]
  : values.replay
    ? ['replay']
    : [];

if (asked.length === 0 && !(file && existsSync(file))) {
  console.error(
    file
      ? `There is no file ${file}.`
      : `npm run surge -- <file.jsonl>
  reads lines such as {"at": "2026-02-21T07:20:00Z", "brand": "…", "negative": true} and prints the alarms of each brand
  as lines of JSON. A line may name its "post" too: then each post is watched beside its brand.
npm run surge -- --simulate [--runs 24] [--tuning]
  prints what is found, how late, and false alarms, on simulated brands; with --tuning, on the seeds that thresholds
  were set on. Takes some minutes.
npm run surge -- --replay
  prints NAB's score on ten real series, where their files are at hand. docs/crisis-surge.md says more.`,
  );
  process.exit(1);
}
if (!/^[1-9]\d{0,3}$/.test(values.runs)) {
  console.error(`--runs takes a whole number from 1 on, not ${values.runs}.`);
  process.exit(1);
}

const series = values.replay ? nabSeries(nab) : null;
if (values.replay && !series) {
  console.error(`Skipped: the ten series of NAB's realTweets are not in ${nab}.`);
  process.exit(0);
}

const folder = await mkdtemp(join(tmpdir(), 'vigie-surge-'));
try {
  const program = join(folder, 'program.cjs');
  await writeFile(program, await bundle('../surge/program.ts'));
  if (series) await writeFile(join(folder, 'series.json'), JSON.stringify(series));
  const input = series ? join(folder, 'series.json') : asked.length === 0 ? file : undefined;
  await using lines = input ? await open(input) : null;
  const child = spawn(process.execPath, [program, ...asked], {
    stdio: [lines?.fd ?? 'ignore', 'inherit', 'inherit'],
  });
  const [status] = await once(child, 'exit');
  process.exitCode = status ?? 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
