import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'vite';

const SOURCES = fileURLToPath(new URL('extension', import.meta.url));

const MANIFEST = {
  manifest_version: 3,
  name: 'Vigie’s memory under test',
  version: '1',
  permissions: ['storage', 'unlimitedStorage'],
  background: { service_worker: 'worker.js', type: 'module' },
  web_accessible_resources: [{ resources: ['page.html'], matches: ['http://127.0.0.1/*'] }],
};

/**
 * Bundles Vigie's storage, and what the tests ask of it, into an extension that holds nothing else.
 * @param page what its page offers as `memory`
 */
export async function buildTestExtension(
  folder: string,
  page = join(SOURCES, 'page.ts'),
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await bundle({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: true,
      minify: false,
      target: 'es2022',
      rollupOptions: {
        input: { page, worker: join(SOURCES, 'worker.ts') },
        output: { entryFileNames: '[name].js' },
      },
    },
  });
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  await writeFile(
    join(folder, 'page.html'),
    '<!doctype html><meta charset="utf-8"><script type="module" src="page.js"></script>',
  );
}
