/**
 * `npm run tone -- <file.jsonl> [--summary]`: what the ready-made rules find in each text, as JSON; `-- --rules`: how right
 * each rule is on our examples.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from '../bench/bundle.ts';

const { values, positionals } = parseArgs({
  options: {
    summary: { type: 'boolean', default: false },
    rules: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const [file] = positionals;

if (!values.rules && (!file || !existsSync(file))) {
  console.error(
    file
      ? `There is no file ${file}.`
      : `npm run tone -- <file.jsonl> [--summary]
  reads lines such as {"text": "…", "lang": "fr", "network": "facebook"} and prints the hits of each as a line of JSON;
  with --summary, how many hits each rule has in the whole file. docs/tone-rules.md says what else a line may hold.
npm run tone -- --rules
  prints how right each rule is on our examples, as a table.`,
  );
  process.exit(1);
}

const folder = await mkdtemp(join(tmpdir(), 'vigie-tone-'));
try {
  const program = join(folder, 'program.cjs');
  await writeFile(program, await bundle('../tone/program.ts'));
  await using lines = file ? await open(file) : null;
  const asked = values.rules ? ['--rules'] : values.summary ? ['--summary'] : [];
  const child = spawn(process.execPath, [program, ...asked], {
    stdio: [lines?.fd ?? 'ignore', 'inherit', 'inherit'],
  });
  const [status] = await once(child, 'exit');
  process.exitCode = status ?? 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
