/**
 * `npm run judge -- <file.jsonl>`: what Vigie makes of each comment, as JSON; `-- --report <files…>`: how right it is on
 * labelled ones, as a table.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { runProgram } from '../judge/run-program.ts';

const weights = (language: string) =>
  readFile(join(import.meta.dirname, `../../public/crisis/${language}.bin`), 'base64');

const { values, positionals } = parseArgs({
  options: {
    report: { type: 'boolean', default: false },
    wordings: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const missing = positionals.filter((file) => !existsSync(file));

if (positionals.length === 0 || missing.length > 0) {
  console.error(
    missing.length > 0
      ? `There is no file ${missing.join(', ')}.`
      : `npm run judge -- <file.jsonl>
  reads lines such as {"text": "…", "lang": "fr"} ("lang" may be left out) and prints a judgement of each as a line of JSON.
npm run judge -- --report <files…>
  reads lines that also say what the comment is (tox, threat, hate, neg, spam: 0 or 1; cat) and prints precision, recall,
  F1 and false alarms per 1,000 as a table. docs/crisis-model.md says what the answers mean.
With --wordings, by the wordings alone, without the trained model.`,
  );
  process.exit(1);
}

const files = await Promise.all(
  positionals.map(async (file) => ({
    name: basename(file),
    content: await readFile(file, 'utf8'),
  })),
);
const { status, printed } = await runProgram('../judge/program.ts', {
  report: values.report,
  weights: values.wordings ? null : { fr: await weights('fr'), en: await weights('en') },
  files,
});
process.stdout.write(printed);
process.exitCode = status;
