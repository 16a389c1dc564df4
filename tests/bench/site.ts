import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { makeCertificate } from '../sites/certificate.ts';

/** Pages in X's markup, as heavy or as long as no sample network is, under https://x.com. */
export interface BenchSite {
  chromiumArgs: string[];
  close(): void;
}

export type BenchPage = 'heavy' | 'feed';

/** `/home` is the feed, `/<handle>/status/<id>` a thread, both empty; `/heavy` a big React page with a screenful of posts. */
export async function startBenchSite(): Promise<BenchSite> {
  const scripts = { heavy: await bundle('heavy.tsx'), feed: await bundle('feed.ts') };
  const certificate = await makeCertificate(['x.com']);
  const server = https.createServer(certificate, (request, response) => {
    const path = request.url ?? '/';
    const asked = /^\/assets\/(heavy|feed)\.js$/.exec(path)?.[1] as BenchPage | undefined;
    response.writeHead(200, {
      'content-type': `${asked ? 'text/javascript' : 'text/html'}; charset=utf-8`,
      'cache-control': 'no-store',
    });
    response.end(asked ? scripts[asked] : htmlOf(path.startsWith('/heavy') ? 'heavy' : 'feed'));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    chromiumArgs: ['--ignore-certificate-errors', `--host-resolver-rules=MAP * 127.0.0.1:${port}`],
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Four thousand rules that match nothing much, as a network's style sheet does. */
const RULES = Array.from(
  { length: 4000 },
  (_, i) => `.r${i.toString(36)}-a{margin:${i % 7}px;color:#${(i * 7919).toString(16).slice(-3)}0}`,
).join('\n');

const htmlOf = (page: BenchPage): string => `<!doctype html><html lang="fr"><head>
<meta charset="utf-8"><title>X</title><style>
body{margin:0;font:15px sans-serif;background:#fff}main{width:600px;margin:0 auto}
article{padding:12px;border-bottom:1px solid #eee}[data-testid=cellInnerDiv]{contain-intrinsic-size:auto 140px}
${page === 'heavy' ? RULES : '.kept [data-testid=cellInnerDiv]{content-visibility:auto}'}
</style></head><body><main><section id="root"></section></main>
<script src="/assets/${page}.js"></script></body></html>`;

/** A page's script in one piece. */
export async function bundle(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      modulePreload: false,
      target: 'es2022',
      rolldownOptions: {
        input: fileURLToPath(new URL(`pages/${file}`, import.meta.url)),
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
