import { readFile } from 'node:fs/promises';
import type { BrowserContext } from '@playwright/test';
import type { Survey } from '../../messaging/panel-port.ts';

/**
 * Shows a saved page under an address of its network, with scripts and every other request cut off,
 * and returns what the built extension reads there.
 */
export async function probePage(
  context: BrowserContext,
  address: string,
  file: string,
): Promise<Survey> {
  const body = await readFile(file, 'utf8');
  const page = await context.newPage();
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
      ? route.fulfill({
          body,
          contentType: 'text/html; charset=utf-8',
          headers: {
            'content-security-policy': "script-src 'none'; frame-src 'none'; object-src 'none'",
          },
        })
      : route.abort(),
  );
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  const survey = await askPage(context, address);
  await page.close();
  return survey;
}

/** Asks the content script from the worker, over the line that the panel uses. Tries until it is there, 10 s at most. */
export async function askPage(context: BrowserContext, address: string): Promise<Survey> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const survey = await worker.evaluate(async (url) => {
    interface Port {
      postMessage(message: unknown): void;
      disconnect(): void;
      onMessage: {
        addListener(listener: (message: { answers?: number; value?: unknown }) => void): void;
      };
      onDisconnect: { addListener(listener: () => void): void };
    }
    const { tabs } = (
      globalThis as unknown as {
        chrome: {
          tabs: {
            query(filter: object): Promise<{ id: number; url?: string }[]>;
            connect(id: number, options: object): Port;
          };
        };
      }
    ).chrome;
    const survey = (id: number): Promise<unknown> =>
      new Promise((resolve) => {
        const port = tabs.connect(id, { name: 'panel', frameId: 0 });
        port.onDisconnect.addListener(() => resolve(null));
        port.onMessage.addListener((message) => {
          if (message.answers !== 1) return;
          resolve(message.value);
          port.disconnect();
        });
        port.postMessage({ call: 'survey', number: 1, ask: null });
      });
    for (let tries = 0; tries < 50; tries += 1) {
      const tab = (await tabs.query({})).find((candidate) => candidate.url === url);
      const answer = tab && (await survey(tab.id));
      if (answer) return answer;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    return null;
  }, new URL(address).href);
  if (!survey) throw new Error(`Vigie's content script did not answer at ${address}`);
  return survey as Survey;
}
