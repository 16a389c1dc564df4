import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { NetworkId } from '../../networks/contract.ts';
import { buildSites } from './build.ts';
import { makeCertificate } from './certificate.ts';
import { startConnectProxy } from './connect-proxy.ts';
import { contentPolicy } from './content-policy.ts';
import { siteDocument } from './document.ts';
import { NETWORKS, parseLook, type SiteHead, writeLook } from './site.ts';

/** The sample networks, running on loopback. */
export interface Sites {
  /** HTTPS port that answers for all hosts. */
  port: number;
  /** HTTP CONNECT proxy in front of it. */
  proxyPort: number;
  /** What Chromium needs to find the hosts here and accept the certificate. */
  chromiumArgs: string[];
  /** What Firefox needs to; with `acceptInsecureCerts`. */
  firefoxPrefs: Record<string, string | number | boolean>;
  close(): void;
}

const TYPES: Record<string, string> = { js: 'text/javascript', css: 'text/css' };
/** The look's cookie: which language, theme and day this browser sees. */
const COOKIE = /(?:^|;\s*)sample=([a-z0-9-]+)/;

/**
 * Builds the sample networks' pages where they changed and serves them: x.com, www.facebook.com,
 * www.linkedin.com, www.instagram.com. Ports are free ones and networks all unless given.
 */
export async function startSites(
  options: { port?: number; proxyPort?: number; networks?: readonly NetworkId[] } = {},
): Promise<Sites> {
  const networks = options.networks ?? NETWORKS;
  const folder = await buildSites(networks);
  const sites = new Map<string, [NetworkId, SiteHead]>();
  for (const network of networks) {
    const { head } = (await import(`./${network}/head.ts`)) as { head: SiteHead };
    for (const host of head.hosts) sites.set(host, [network, head]);
  }
  const certificate = await makeCertificate([...sites.keys()]);
  const server = https.createServer(certificate, (request, response) => {
    const site = sites.get((request.headers.host ?? '').replace(/:\d+$/, ''));
    if (!site) return void response.writeHead(421).end('No such sample network');
    answer(request, response, folder, ...site).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((done) => server.listen(options.port ?? 0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const proxy = await startConnectProxy(port, options.proxyPort);
  return {
    port,
    proxyPort: proxy.port,
    chromiumArgs: [
      '--ignore-certificate-errors',
      '--disable-quic',
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
    ],
    firefoxPrefs: firefoxPrefs(proxy.port),
    close() {
      proxy.close();
      server.close();
      server.closeAllConnections();
    },
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  network: NetworkId,
  head: SiteHead,
): Promise<void> {
  const address = new URL(request.url ?? '/', `https://${head.hosts[0]}`);
  const asset = /^\/assets\/([\w.-]+\.(js|css))$/.exec(address.pathname);
  if (asset?.[1] && asset[2]) {
    const content = await readFile(join(folder, asset[1])).catch(() => null);
    if (content === null) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': `${TYPES[asset[2]]}; charset=utf-8` });
    return void response.end(content);
  }
  const asked = address.searchParams.get('sample');
  if (asked !== null) {
    address.searchParams.delete('sample');
    response.writeHead(303, {
      'set-cookie': `sample=${writeLook(parseLook(asked))}; Path=/; SameSite=Lax; Secure`,
      location: address.pathname + address.search,
    });
    return void response.end();
  }
  const look = parseLook(COOKIE.exec(request.headers.cookie ?? '')?.[1]);
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': contentPolicy(head),
  });
  response.end(siteDocument(network, head, look, address.pathname));
}

/** Real host names through the proxy, no pinned certificates, and no traffic of Firefox's own. */
function firefoxPrefs(proxyPort: number): Sites['firefoxPrefs'] {
  return {
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.no_proxies_on': '',
    'network.stricttransportsecurity.preloadlist': false,
    'security.cert_pinning.enforcement_level': 0,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.update.enabled': false,
  };
}
