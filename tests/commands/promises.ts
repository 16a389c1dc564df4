/**
 * `npm run promises`: how right promises are found in the sentences of tests/promises, and by when they are due; with
 * files, in those. `-- --wrong` also says which were answered wrongly.
 */
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { runProgram } from '../judge/run-program.ts';

const folder = join(import.meta.dirname, '../promises');
const OWN = [
  'tuning/fr',
  'tuning/en',
  'rounds/first-fr',
  'rounds/first-en',
  'rounds/second-fr',
  'rounds/second-en',
  'rounds/third-fr',
  'rounds/third-en',
  'rounds/fourth-fr',
  'rounds/fourth-en',
  'apart/fr',
  'apart/en',
  'apart/other-hand-fr',
  'apart/other-hand-en',
];

const { values, positionals } = parseArgs({
  options: { wrong: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const paths =
  positionals.length > 0 ? positionals : OWN.map((name) => join(folder, `${name}.jsonl`));

const files = await Promise.all(
  paths.map(async (path) => ({
    name: path.startsWith(folder) ? relative(folder, path) : path,
    content: await readFile(path, 'utf8'),
  })),
);
const { status, printed } = await runProgram('../promises/program.ts', {
  isVerbose: values.wrong,
  files,
});
process.stdout.write(printed);
process.exitCode = status;
