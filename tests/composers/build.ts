import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { extensionManifest } from './extension/manifest.ts';
import { SAMPLES } from './samples.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const sites = fileURLToPath(new URL('../sites/', import.meta.url));

/** Bundles the sample pages' scripts into `folder`, one per sample. */
export async function buildPages(folder: string): Promise<void> {
  await bundle(
    folder,
    SAMPLES.map(({ name }) => [name, join(here, 'pages', name)]),
  );
}

/** Makes the extension that holds composers/ and nothing else of Vigie's, for one browser, in `folder`. */
export async function buildExtension(
  folder: string,
  browser: 'chromium' | 'firefox',
): Promise<void> {
  const isFirefox = browser === 'firefox';
  const entries: [string, string][] = [['content', join(here, 'extension/content.ts')]];
  if (isFirefox) entries.push(['paste', join(here, 'extension/paste.ts')]);
  await bundle(folder, entries, { 'import.meta.env.FIREFOX': String(isFirefox) });
  const panel = '<!doctype html><title>Panel</title><input style="width:100%;height:70px">';
  await writeFile(join(folder, 'panel.html'), panel);
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(extensionManifest(browser)));
}

async function bundle(
  outDir: string,
  entries: [name: string, path: string][],
  define: Record<string, string> = {},
): Promise<void> {
  await mkdir(outDir, { recursive: true });
  for (const [name, path] of entries) {
    await build({
      root: sites,
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      // The editors are hoisted above React 18 and would otherwise find the extension's React 19.
      resolve: {
        alias: {
          react: join(sites, 'node_modules/react'),
          'react-dom': join(sites, 'node_modules/react-dom'),
        },
      },
      define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"', ...define },
      build: {
        outDir,
        emptyOutDir: false,
        target: 'es2022',
        minify: false,
        chunkSizeWarningLimit: 5000,
        rolldownOptions: {
          input: path,
          output: { format: 'iife', entryFileNames: `${name}.js`, codeSplitting: false },
        },
      },
    });
  }
}
