import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findChromium } from '../browser/find-chromium.ts';
import { devToolsAddress, unpackedId } from '../browser/unpacked.ts';
import { connectDevTools, type DevTools } from './devtools.ts';

/** A page of the test extension. */
export interface Page {
  /** Calls one of the functions that the page offers, by its name. */
  call<T>(name: string, ...args: unknown[]): Promise<T>;
  close(): Promise<void>;
}

export interface Chromium {
  /** Address of the extension's page. */
  pageAddress: string;
  /** Opens a page of the extension in a tab of its own. */
  openPage(): Promise<Page>;
  /** Opens an address and gives the extension's page that stands inside it as a frame. */
  openFramed(address: string): Promise<Page>;
  /** Hears what pages tell through `tell`. */
  onTold(listener: (told: string) => void): void;
  /** Stops the extension's worker, wherever it is. */
  stopWorker(): Promise<void>;
  /** Ends the browser as a power cut would end its processes: SIGKILL to all of them at once. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

const FLAGS = [
  '--headless=new',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--remote-debugging-port=0',
];

export async function startChromium(extension: string, profile: string): Promise<Chromium> {
  await rm(join(profile, 'DevToolsActivePort'), { force: true });
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const loaded = [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`];
  const child = spawn(
    findChromium(),
    [...FLAGS, ...root, ...loaded, `--user-data-dir=${profile}`, 'about:blank'],
    { stdio: 'ignore', detached: true },
  );
  const exited = once(child, 'exit');
  const devtools = await connectDevTools(await devToolsAddress(profile));
  const origin = `chrome-extension://${unpackedId(extension)}`;
  const pageAddress = `${origin}/page.html`;
  const told: ((told: string) => void)[] = [];
  devtools.on('Runtime.bindingCalled', ({ payload }) => {
    for (const listener of told) listener(String(payload));
  });

  return {
    pageAddress,
    async openPage() {
      const { targetId } = await devtools.send('Target.createTarget', { url: pageAddress });
      return attach(devtools, String(targetId));
    },
    async openFramed(address) {
      await devtools.send('Target.createTarget', { url: address });
      return attach(devtools, await findTarget(devtools, 'iframe', pageAddress));
    },
    onTold: (listener) => told.push(listener),
    async stopWorker() {
      const targetId = await findTarget(devtools, 'service_worker', `${origin}/worker.js`);
      await devtools.send('Target.closeTarget', { targetId });
    },
    async kill() {
      if (child.pid && child.exitCode === null && child.signalCode === null)
        process.kill(-child.pid, 'SIGKILL');
      await exited;
    },
    async close() {
      // It may be gone before it has answered; how it ended says whether it closed in the ordinary way.
      await devtools.send('Browser.close').catch(() => undefined);
      const [code, signal] = await exited;
      if (code !== 0) throw new Error(`the browser ended with ${signal ?? code}`);
    },
  };
}

async function findTarget(devtools: DevTools, type: string, url: string): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    const { targetInfos } = await devtools.send('Target.getTargets');
    const found = (targetInfos as { type: string; url: string; targetId: string }[]).find(
      (target) => target.type === type && target.url === url,
    );
    if (found) return found.targetId;
    await wait(50);
  }
  throw new Error(`no ${type} at ${url}`);
}

async function attach(devtools: DevTools, targetId: string): Promise<Page> {
  const attached = await devtools.send('Target.attachToTarget', { targetId, flatten: true });
  const session = String(attached.sessionId);
  await devtools.send('Runtime.enable', {}, session);
  await devtools.send('Runtime.addBinding', { name: 'tell' }, session);
  const evaluate = async (expression: string): Promise<unknown> => {
    const answer = await devtools.send(
      'Runtime.evaluate',
      { expression, awaitPromise: true, returnByValue: true },
      session,
    );
    const failed = answer.exceptionDetails as { exception?: { description?: string } } | undefined;
    if (failed) throw new Error(failed.exception?.description ?? 'the page threw');
    return (answer.result as { value?: unknown }).value;
  };
  for (let tries = 0; (await evaluate('typeof memory')) === 'undefined'; tries += 1) {
    if (tries > 200) throw new Error('the page of the test extension did not load');
    await wait(25);
  }
  return {
    call: async <T>(name: string, ...args: unknown[]) =>
      (await evaluate(`memory.${name}(...${JSON.stringify(args)})`)) as T,
    async close() {
      await devtools.send('Target.closeTarget', { targetId });
    },
  };
}
