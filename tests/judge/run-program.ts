import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { bundle } from '../bench/bundle.ts';

/**
 * Runs a program of ours as the extension's bundler makes it, in which Node's own modules are out of reach: what it needs
 * goes in as JSON, what it prints comes back, what it complains of is shown.
 * @param file as seen from `tests/bench`
 */
export async function runProgram(
  file: string,
  input: unknown,
): Promise<{ status: number; printed: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-judge-'));
  try {
    const program = join(folder, 'program.cjs');
    await writeFile(program, await bundle(file));
    const child = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit'] });
    const closed = new Promise<number>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code) => resolve(code ?? 1));
    });
    child.stdin.end(JSON.stringify(input));
    const printed = await text(child.stdout);
    return { status: await closed, printed };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
