import type { IncomingHttpHeaders } from 'node:http';
import https from 'node:https';
import net from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Sites, startSites } from './server.ts';

let sites: Sites;
beforeAll(async () => {
  sites = await startSites({ networks: ['x', 'instagram'] });
}, 60_000);
afterAll(() => sites.close());

function get(host: string, path: string, headers: Record<string, string> = {}) {
  return new Promise<{ status?: number; headers: IncomingHttpHeaders; body: string }>(
    (done, fail) => {
      const options = { port: sites.port, host: '127.0.0.1', path, rejectUnauthorized: false };
      https
        .get({ ...options, headers: { host, ...headers } }, (response) => {
          let body = '';
          response.on('data', (piece) => {
            body += piece;
          });
          response.on('end', () =>
            done({ status: response.statusCode!, headers: response.headers, body }),
          );
        })
        .on('error', fail);
    },
  );
}

it('answers each host with its own page, under a policy that allows no frame and no foreign script', async () => {
  const x = await get('x.com', '/home');
  expect(x.body).toContain('id="react-root"');
  expect(x.headers['content-security-policy']).toMatch(/default-src 'none'.*frame-src 'none'/);
  expect((await get('www.instagram.com', '/p/abc/')).body).toContain('__fb-light-mode');
  expect((await get('example.org', '/')).status).toBe(421);
});

it('sets the look by address and keeps it by cookie', async () => {
  const set = await get('x.com', '/home?sample=fr-dark-storm&a=1');
  expect(set.status).toBe(303);
  expect(set.headers.location).toBe('/home?a=1');
  const cookie = String(set.headers['set-cookie']).split(';')[0]!;
  const page = await get('x.com', '/home', { cookie });
  expect(page.body).toMatch(/<html lang="fr"[^>]*color-scheme: dark/);
  expect(page.body).toContain('"fr-dark-storm"');
});

it('serves the built script and nothing outside its folder', async () => {
  expect((await get('x.com', '/assets/x.js')).headers['content-type']).toContain('javascript');
  expect((await get('x.com', '/assets/..%2Fbuild.ts')).body).not.toContain('buildSites');
});

it('is reached through the proxy whatever the host', async () => {
  const first = await new Promise<string>((done, fail) => {
    const socket = net.connect(sites.proxyPort, '127.0.0.1', () => {
      socket.write('CONNECT www.instagram.com:443 HTTP/1.1\r\nHost: www.instagram.com:443\r\n\r\n');
    });
    socket.on('error', fail);
    socket.once('data', (data) => {
      socket.destroy();
      done(String(data));
    });
  });
  expect(first).toMatch(/^HTTP\/1\.1 200/);
});
