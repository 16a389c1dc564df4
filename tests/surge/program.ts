import { startLate } from './late-start';
import { lateStartTable } from './late-start-table';
import { nabReplay } from './nab/nab-replay';
import { nabTable } from './nab/nab-table';
import { readLines } from './read-lines';
import { replay } from './replay';
import { simulateAll } from './simulation';
import { simulationTable } from './simulation-table';
import { writtenAlarm } from './written-alarm';

/** How the judge errs: as measured on corpora of comments, and a poorer one. */
const JUDGES = {
  usual: { recall: 0.6, falsePositives: 0.05 },
  poor: { recall: 0.65, falsePositives: 0.13 },
};

/** Run by `npm run surge`, bundled: a file comes in on the standard input, its alarms go out as lines of JSON. */
async function answer([what, argument]: string[]): Promise<void> {
  if (what === 'simulate' || what === 'tune') {
    const seeds = what === 'tune' ? 'tuning' : 'reported';
    const table = (title: string, judge: keyof typeof JUDGES): void =>
      print(simulationTable(title, simulateAll(JUDGES[judge], Number(argument), seeds)));
    table('Judge that finds 60 % and errs on 5 %', 'usual');
    table('Judge that finds 65 % and errs on 13 %', 'poor');
    const late = (title: string, judge: keyof typeof JUDGES): void =>
      print(lateStartTable(title, startLate(JUDGES[judge], Number(argument), seeds)));
    late('Judge that finds 60 % and errs on 5 %', 'usual');
    late('Judge that finds 65 % and errs on 13 %', 'poor');
    return;
  }
  if (what === 'replay') {
    const chunks: Uint8Array[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk);
    // The command's own reading of the files: it was checked there.
    print(nabTable(nabReplay(JSON.parse(Buffer.concat(chunks).toString('utf8')))));
    return;
  }
  const { lines, faults } = await readLines(process.stdin);
  const brands = Map.groupBy(lines, ({ brand }) => brand);
  const alarms = [...brands].flatMap(([brand, comments]) => replay(brand, comments));
  print(alarms.sort((a, b) => a.at - b.at).map(writtenAlarm));
  for (const { line, why } of faults) console.error(`Line ${line}: ${why}`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}

function print(lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}

void answer(process.argv.slice(2));
