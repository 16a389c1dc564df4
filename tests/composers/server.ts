import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { makeCertificate } from '../sites/certificate.ts';
import { startConnectProxy } from '../sites/connect-proxy.ts';
import { SAMPLES } from './samples.ts';

/** The sample pages, under the networks' own hosts on loopback. */
export interface SampleServer {
  port: number;
  /** HTTP CONNECT proxy in front of it, for Firefox. */
  proxyPort: number;
  close(): void;
}

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-src 'none'; object-src 'none'; base-uri 'none'";

const STYLE = `
body { font: 16px/1.4 sans-serif; margin: 20px }
main > div { width: 520px; min-height: 80px; position: relative; border: 1px solid }
textarea, [contenteditable] { outline: none; min-height: 60px; width: 100%; white-space: pre-wrap; overflow-wrap: break-word; font: inherit }
[contenteditable=false] { min-height: 0 }
.placeholder, .public-DraftEditorPlaceholder-root { position: absolute; color: #999; pointer-events: none }
.ql-clipboard { position: absolute; left: -100000px; height: 1px; overflow: hidden }
p { margin: 0 }`;

/** Serves the pages whose scripts were built into `scripts`. */
export async function startSampleServer(scripts: string): Promise<SampleServer> {
  const hosts = [...new Set(SAMPLES.map(({ host }) => host))];
  const server = https.createServer(await makeCertificate(hosts), (request, response) => {
    answer(scripts, request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const proxy = await startConnectProxy(port);
  return {
    port,
    proxyPort: proxy.port,
    close() {
      proxy.close();
      server.close();
      server.closeAllConnections();
    },
  };
}

async function answer(
  scripts: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const asked = /^\/(?<name>[\w-]+)(?<script>\.js)?$/.exec(request.url ?? '')?.groups;
  const sample = SAMPLES.find(({ name }) => name === asked?.name);
  if (!sample) return void response.writeHead(404).end();
  if (asked?.script) {
    response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' });
    return void response.end(await readFile(join(scripts, `${sample.name}.js`)));
  }
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': POLICY,
  });
  response.end(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>${sample.name}</title><style>${STYLE}</style><body><script src="/${sample.name}.js"></script>`,
  );
}
