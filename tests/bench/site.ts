import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from '../sites/certificate.ts';
import { bundle } from './bundle.ts';

/** Pages in X's markup, as heavy or as long as no sample network is, under https://x.com. */
export interface BenchSite {
  chromiumArgs: string[];
  close(): void;
}

type BenchPage = 'heavy' | 'feed';

/** `/home` is the feed, `/<handle>/status/<id>` a thread, both empty; `/heavy` a big React page with a screenful of posts. */
export async function startBenchSite(): Promise<BenchSite> {
  const scripts = { heavy: await bundle('pages/heavy.tsx'), feed: await bundle('pages/feed.ts') };
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
body{margin:0;font:15px sans-serif;background:#fff}svg{width:16px;height:16px}main{width:600px;margin:0 auto}
article{padding:12px;border-bottom:1px solid #eee}[data-testid=cellInnerDiv]{contain-intrinsic-size:auto 140px}
${page === 'heavy' ? RULES : '.kept [data-testid=cellInnerDiv]{content-visibility:auto}'}
</style></head><body><header><a data-testid="AppTabBar_Profile_Link" href="/lignes">Profil</a>
<div data-testid="SideNav_AccountSwitcher_Button"><div data-testid="UserAvatar-Container-lignes"></div>Lignes</div>
</header><main><section id="root"></section></main>
<script src="/assets/${page}.js"></script></body></html>`;
