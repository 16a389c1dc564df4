/**
 * `npm run train`: learns to judge comments from the public sets beside the repository (`../shared/data/comments`) and the
 * word lists of four packages, and writes what ships: `public/crisis/fr.bin` and `en.bin`. Same data, same bytes. With
 * `-- --held-out`, writes nothing and prints how right the judging is on comments that a model has not learnt from.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { cuss as english } from 'cuss';
import { cuss as french } from 'cuss/fr';
import badWords from 'french-badwords-list';
import moreEnglishWords from 'leo-profanity/dictionary/default.json' with { type: 'json' };
import englishWords from 'naughty-words/en.json' with { type: 'json' };
import frenchWords from 'naughty-words/fr.json' with { type: 'json' };
import { REPORT_HEAD } from '../judge/report-head.ts';
import { runProgram } from '../judge/run-program.ts';
import { OWN, TRAINING_SETS } from '../judge/training/sets.ts';

const root = join(import.meta.dirname, '../..');
const data = join(root, '../shared/data/comments');
const fileOf = (set: string, language: 'fr' | 'en') =>
  set === OWN
    ? join(root, `tests/judge/training/own/${language}.jsonl`)
    : join(data, `${set}.jsonl`);
const graded = (list: readonly string[]) => list.map((word) => [word, 1]);
const rated = (list: Readonly<Record<string, number>>) =>
  Object.entries(list).map(([word, rating]) => [word, rating === 2 ? 2 : 1]);

const LISTS = {
  fr: [graded(frenchWords), rated(french), graded(badWords.array)],
  en: [graded(englishWords), rated(english), graded(moreEnglishWords)],
};

if (!existsSync(data)) {
  console.log(
    `Nothing is learnt: the sets to learn from are not here (${data}). docs/crisis-model.md lists them.`,
  );
  process.exit(0);
}
const { values } = parseArgs({ options: { 'held-out': { type: 'boolean', default: false } } });
const isHeldOut = values['held-out'];
const folder = join(root, 'public/crisis');
await mkdir(folder, { recursive: true });
if (isHeldOut) console.log(REPORT_HEAD.join('\n'));
for (const language of ['fr', 'en'] as const) {
  const sets = Object.fromEntries(
    await Promise.all(
      Object.keys(TRAINING_SETS[language]).map(async (name) => [
        name,
        await readFile(fileOf(name, language), 'utf8'),
      ]),
    ),
  );
  const { status, printed } = await runProgram('../judge/training/program.ts', {
    language,
    isHeldOut,
    sets,
    lists: LISTS[language],
  });
  if (status !== 0) process.exit(status);
  if (isHeldOut) {
    process.stdout.write(printed);
    continue;
  }
  const file = Buffer.from(printed, 'base64');
  await writeFile(join(folder, `${language}.bin`), file);
  const sha = createHash('sha256').update(file).digest('hex').slice(0, 16);
  console.log(
    `public/crisis/${language}.bin: ${(gzipSync(file).length / 1000).toFixed(1)} kB compressed, SHA-256 ${sha}…`,
  );
}
