import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A script of the bench's own in one piece, with all it imports, as the extension's bundler makes it. */
export async function bundle(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      modulePreload: false,
      target: 'es2022',
      chunkSizeWarningLimit: 5000,
      rolldownOptions: {
        input: fileURLToPath(new URL(file, import.meta.url)),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error(`${file} was not built`);
  const script = output.output.find((piece) => piece.type === 'chunk');
  if (script?.type !== 'chunk') throw new Error(`${file} made no script`);
  return script.code;
}
