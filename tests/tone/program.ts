import { nativePattern } from '../../features/tone/kinds/native-pattern';
import { prepareRules } from '../../features/tone/prepare-rules';
import { readyMadeRules } from '../../features/tone/ready-made/ready-made';
import { answerLines } from './answer-lines';
import { rulesTable } from './rules-table';
import { summaryOf } from './summary-of';

/** Run by `npm run tone`, bundled: the file comes in on the standard input, the answers go out as lines of JSON. */
async function answer(): Promise<void> {
  if (process.argv.includes('--rules')) {
    process.stdout.write(`${rulesTable().join('\n')}\n`);
    return;
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  const answers = answerLines(
    Buffer.concat(chunks).toString('utf8'),
    prepareRules(readyMadeRules, nativePattern).ready,
  );
  if (process.argv.includes('--summary')) {
    process.stdout.write(`${JSON.stringify(summaryOf(answers), null, 2)}\n`);
  } else {
    process.stdout.write(answers.map((one) => `${JSON.stringify(one)}\n`).join(''));
  }
  const failed = answers.flatMap((one) => ('error' in one ? [one] : []));
  for (const { line, error } of failed) process.stderr.write(`Line ${line}: ${error}\n`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}

void answer();
