import * as v from 'valibot';
import { prepareJudge } from '../../features/crisis/judge/judge-text';
import { readWeights } from '../../features/crisis/judge/model/weights';
import { readInput } from './read-input';
import { type LabelledComment, readLines } from './read-line';
import { REPORT_HEAD } from './report-head';
import { reportRows } from './report-table';

const Input = v.object({
  report: v.boolean(),
  /** Base 64; null: by wordings alone. */
  weights: v.nullable(v.object({ fr: v.string(), en: v.string() })),
  files: v.array(v.object({ name: v.string(), content: v.string() })),
});

const weightsOf = (file: string) => readWeights(Buffer.from(file, 'base64'));

/** Run by `npm run judge`, bundled. */
async function answer(): Promise<void> {
  const { report, files, weights } = v.parse(Input, await readInput());
  const judge = prepareJudge(weights && { fr: weightsOf(weights.fr), en: weightsOf(weights.en) });
  const print = (line: string) => process.stdout.write(`${line}\n`);
  if (report) REPORT_HEAD.forEach(print);
  for (const { name, content } of files) {
    const judged: { comment: LabelledComment; judgement: ReturnType<typeof judge> }[] = [];
    for (const read of readLines(content)) {
      if (!read.ok) {
        process.stderr.write(`${name}, line ${read.line}: ${read.why}\n`);
        process.exitCode = 1;
        continue;
      }
      const judgement = judge(read.comment.text, read.comment.lang);
      if (report) judged.push({ comment: read.comment, judgement });
      else print(JSON.stringify({ line: read.line, ...judgement }));
    }
    if (report) for (const row of reportRows(name, judged)) print(row);
  }
}

void answer();
