import * as v from 'valibot';
import { readInput } from '../judge/read-input';
import { measure } from './measure';
import { readSentences } from './read-line';

const Input = v.object({
  isVerbose: v.boolean(),
  files: v.array(v.object({ name: v.string(), content: v.string() })),
});

const share = (value: number | null): string => (value === null ? '–' : value.toFixed(3));

/** Run by `npm run promises`, bundled. */
async function answer(): Promise<void> {
  const { files, isVerbose } = v.parse(Input, await readInput());
  const print = (line: string) => process.stdout.write(`${line}\n`);
  print('| sentences | all | that promise | precision | recall | due date right |');
  print('| --- | --- | --- | --- | --- | --- |');
  for (const { name, content } of files) {
    const { figures, dated, wrong } = measure(readSentences(content));
    const { labelled, positives, precision, recall } = figures;
    print(
      `| ${name} | ${labelled} | ${positives} | ${share(precision)} | ${share(recall)} | ${dated.right} of ${dated.found} |`,
    );
    if (isVerbose) for (const line of wrong) process.stderr.write(`${name}: ${line}\n`);
  }
}

void answer();
