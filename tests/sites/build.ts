import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { NetworkId } from '../../networks/contract.ts';
import { NETWORKS } from './site.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const dist = join(here, 'dist');

/**
 * Bundles each network's page.tsx into dist/<network>.js and dist/<network>.css; a network whose sources,
 * shell and world haven't changed since is left alone.
 * @returns the folder of the built files.
 */
export async function buildSites(networks: readonly NetworkId[] = NETWORKS): Promise<string> {
  await mkdir(dist, { recursive: true });
  const shared = await digest(['shell', 'world'], ['package.json', 'site.ts', 'build.ts']);
  for (const network of networks) {
    if (!existsSync(join(here, network, 'page.tsx'))) continue;
    const print = shared + (await digest([network], []));
    const stamp = join(dist, `${network}.stamp`);
    const built = await readFile(stamp, 'utf8').catch(() => '');
    if (built === print) continue;
    await buildSite(network);
    await writeFile(stamp, print);
  }
  return dist;
}

/**
 * One self-contained script and one style sheet: the networks' real chunks would only slow the tests.
 * Built aside and moved into place, so that a run that starts meanwhile never serves half a file.
 */
async function buildSite(network: string): Promise<void> {
  const aside = await mkdtemp(join(dist, `${network}-`));
  await build({
    root: here,
    configFile: false,
    logLevel: 'warn',
    // A test runner's NODE_ENV would make JSX call React's development runtime, which isn't in the bundle.
    mode: 'production',
    oxc: { jsx: { runtime: 'automatic', development: false } },
    publicDir: false,
    // Draft.js is hoisted above React 18 and would otherwise find the extension's React 19.
    resolve: { dedupe: ['react', 'react-dom'] },
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: aside,
      emptyOutDir: false,
      copyPublicDir: false,
      cssCodeSplit: false,
      modulePreload: false,
      target: 'es2022',
      chunkSizeWarningLimit: 5000,
      rolldownOptions: {
        input: join(here, network, 'page.tsx'),
        output: {
          codeSplitting: false,
          entryFileNames: `${network}.js`,
          assetFileNames: `${network}[extname]`,
        },
      },
    },
  });
  for (const file of await readdir(aside)) await rename(join(aside, file), join(dist, file));
  await rm(aside, { recursive: true });
}

/** SHA-256 over the names and contents of everything in these folders and files. */
async function digest(folders: string[], files: string[]): Promise<string> {
  const paths = files.map((file) => join(here, file));
  for (const folder of folders) {
    const names = await readdir(join(here, folder), { recursive: true, withFileTypes: true });
    for (const entry of names) if (entry.isFile()) paths.push(join(entry.parentPath, entry.name));
  }
  const hash = createHash('sha256');
  for (const path of paths.sort()) hash.update(path).update(await readFile(path));
  return hash.digest('hex');
}
