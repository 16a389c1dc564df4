import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findChromium } from '../browser/find-chromium.ts';
import { devToolsAddress, unpackedId } from '../browser/unpacked.ts';
import { connectDevTools, type DevTools } from '../durability/devtools.ts';
import { openTab, type Tab } from './tab.ts';

export interface BenchBrowser {
  devtools: DevTools;
  /** `chrome-extension://…` of the extension in it. */
  origin: string;
  openTab(): Promise<Tab>;
  /** The first target of a kind with this in its address; waits up to 10 s. */
  target(type: string, address: string): Promise<string>;
  close(): Promise<void>;
}

/** Nothing may be slowed down for being out of sight, and nothing may run on the side. */
const FLAGS = [
  '--headless=new',
  '--window-size=1280,860',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-renderer-backgrounding',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--remote-debugging-port=0',
];

/**
 * A Chromium with an extension, on a profile that is thrown away, over a plain DevTools connection:
 * Playwright's and Puppeteer's pause every service worker at its start, which is part of what is measured.
 */
export async function startBrowser(
  extension: string,
  args: readonly string[],
): Promise<BenchBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'vigie-bench-'));
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const loaded = [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`];
  const child = spawn(
    findChromium(),
    [...FLAGS, ...root, ...loaded, ...args, `--user-data-dir=${profile}`, 'about:blank'],
    { stdio: 'ignore' },
  );
  const exited = once(child, 'exit');
  const devtools = await connectDevTools(await devToolsAddress(profile));
  const target: BenchBrowser['target'] = async (type, address) => {
    for (let tries = 0; tries < 200; tries += 1) {
      const { targetInfos } = await devtools.send('Target.getTargets');
      const infos = targetInfos as { type: string; url: string; targetId: string }[];
      const found = infos.find((info) => info.type === type && info.url.includes(address));
      if (found) return found.targetId;
      await wait(50);
    }
    throw new Error(`no ${type} at ${address}`);
  };
  const origin = `chrome-extension://${unpackedId(extension)}`;
  // On its installation Vigie opens its dashboard, in front of what is measured.
  await devtools.send('Target.closeTarget', {
    targetId: await target('page', `${origin}/dashboard.html`),
  });
  return {
    devtools,
    origin,
    openTab: () => openTab(devtools),
    target,
    async close() {
      // the browser may be gone before it answers
      await devtools.send('Browser.close').catch(() => undefined);
      await exited;
      await rm(profile, { recursive: true, force: true, maxRetries: 8, retryDelay: 100 });
    },
  };
}
