import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'wxt';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

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
 */
export async function buildExtension(browser: 'chrome' | 'firefox'): Promise<string> {
  const folder = join(ROOT, '.output', `${browser}-mv3`);
  const stamp = join(ROOT, '.output', `${browser}.stamp`);
  const print = await digest();
  const built = await readFile(stamp, 'utf8').catch(() => '');
  if (built !== print) {
    await build({ root: ROOT, browser, manifestVersion: 3, logger: quietLogger() });
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

/** WXT's logger without its progress lines. */
function quietLogger() {
  const silent = () => undefined;
  return {
    debug: silent,
    log: silent,
    info: silent,
    success: silent,
    warn: console.warn,
    error: console.error,
    fatal: console.error,
    level: 0,
  };
}
