import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const WXT = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');

const SOURCES = [
  'entrypoints',
  'networks',
  'composers',
  'features',
  'messaging',
  'storage',
  'components',
  'assets',
  'public',
];

/**
 * Builds the extension for a browser unless nothing it is made of has changed since.
 * @returns the folder to load
 * @throws with what WXT said when it doesn't build
 */
export async function buildExtension(browser: 'chrome' | 'firefox'): Promise<string> {
  const folder = join(ROOT, '.output', `${browser}-mv3`);
  const stamp = join(ROOT, '.output', `${browser}.stamp`);
  const print = await digest();
  const built = await readFile(stamp, 'utf8').catch(() => '');
  if (built !== print) {
    await runWxt(browser);
    await writeFile(stamp, print);
  }
  return folder;
}

async function digest(): Promise<string> {
  const paths = ['wxt.config.ts', 'package-lock.json'].map((file) => join(ROOT, file));
  for (const source of SOURCES) {
    for (const entry of await readdir(join(ROOT, source), {
      recursive: true,
      withFileTypes: true,
    })) {
      if (entry.isFile()) paths.push(join(entry.parentPath, entry.name));
    }
  }
  const hash = createHash('sha256');
  for (const path of paths.sort()) hash.update(path).update(await readFile(path));
  return hash.digest('hex');
}

/** In a process of its own: WXT draws its progress on whatever stands for a screen, and nothing turns that off. */
async function runWxt(browser: string): Promise<void> {
  const args = [WXT, 'build', '--browser', browser, '--mv3'];
  const env = { ...process.env, NO_COLOR: '1' };
  await promisify(execFile)(process.execPath, args, { cwd: ROOT, env }).catch(
    ({ stderr }: { stderr: string }) => {
      throw new Error(`Vigie could not be built for ${browser}:\n${stderr}`);
    },
  );
}
