import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Check } from './check.ts';
import type { Chromium } from './chromium.ts';

/** A page of a site with the extension's page in a frame, as the panel stands in a network's page. */
async function serveFraming(address: string): Promise<{ url: string; close(): void }> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html><iframe src="${address}"></iframe>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

/** What one window or the worker writes is seen in the others, in a frame inside a site too, without asking. */
export async function testLiveFrame(browser: Chromium, check: Check): Promise<void> {
  const page = await browser.openPage();
  const site = await serveFraming(browser.pageAddress);
  try {
    const framed = await browser.openFramed(site.url);
    await page.call('saveReply', 'live');
    const seen = framed.call<number>('sawUse', 'live', 1);
    await page.call('increment', 'live', 1, 'other-window');
    const used = await Promise.race([seen, wait(5000, 0)]);
    check(used === 1, 'a frame inside a site sees live what another window writes');
  } finally {
    site.close();
    await page.close();
  }
}

/** The same data is there after the browser was closed in the ordinary way. */
export async function testRestart(start: () => Promise<Chromium>, check: Check): Promise<void> {
  const browser = await start();
  const page = await browser.openPage();
  await page.call('saveReply', 'across-restart');
  const before = await page.call<string>('everything');
  await browser.close();
  const again = await start();
  const after = await (await again.openPage()).call<string>('everything');
  await again.close();
  check(
    before === after && before.includes('across-restart'),
    'everything is there after a restart',
  );
}
