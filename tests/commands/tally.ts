import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ROOT } from '../browser/build-extension.ts';

export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** A check that is one thing: it passes or fails as a whole. */
export async function runCheck(name: string, program: string, args: string[]): Promise<Tally> {
  const ok = (await runLoud(name, program, args)) === 0;
  console.log(`${ok ? '✓' : '✗'} ${name}`);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/** A runner that counts its own tests. One that dies without a report counts as a failure, never as nothing. */
export async function runCounted(
  name: string,
  program: string,
  args: string[],
  count: () => Promise<Tally>,
): Promise<Tally> {
  const code = await runLoud(name, program, args);
  const tally = await count().catch((error: unknown): Tally => {
    console.error(`${name}: no report (${String(error)})`);
    return { passed: 0, failed: 1, skipped: 0 };
  });
  if (code !== 0 && tally.failed === 0) return { ...tally, failed: 1 };
  return tally;
}

/** Reads and removes Vitest's JSON report, so that an old one is never counted again. */
export async function countVitest(file: string): Promise<Tally> {
  const report = JSON.parse(await readFile(file, 'utf8'));
  await rm(file);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + (report.success || report.numFailedTests > 0 ? 0 : 1),
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Tests in a run that may pass only at their second try; more are failures (docs/decisions/second-tries.md). */
const MOST_SECOND_TRIES = 2;

/** Reads and removes Playwright's JSON report. Says how many tests passed only at their second try; the list names them. */
export async function countPlaywright(file: string): Promise<Tally> {
  const { stats } = JSON.parse(await readFile(file, 'utf8'));
  await rm(file);
  const { expected: passed, unexpected: failed, flaky: late, skipped } = stats;
  if (late > 0) console.log(`${late} passed only at the second try, ${MOST_SECOND_TRIES} may`);
  return late > MOST_SECOND_TRIES
    ? { passed, failed: failed + late, skipped }
    : { passed: passed + late, failed, skipped };
}

function runLoud(name: string, program: string, args: string[]): Promise<number> {
  console.log(`\n── ${name}`);
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
      env: { ...process.env, PATH: `${dirname(process.execPath)}:${process.env.PATH}` },
    });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
