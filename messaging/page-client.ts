import { browser } from 'wxt/browser';
import { tabBesidePanel } from './admission';
import type { LinePort } from './line-port';
import { PANEL_PORT, type PageNews, type PanelCalls } from './panel-port';
import { isAnswer } from './port-calls';

/** `gone`: the page left or never had our content script. `updated`: Vigie was updated under the page; reload it. */
export type End = 'gone' | 'updated';

type AskOf<Call> = Call extends (ask: infer Ask) => unknown ? Ask : never;
type AnswerOf<Call> = Call extends (ask: never) => infer Value ? Value : never;

/** A line to the content script of a page: questions with one answer each, and news unasked. */
export interface LineClient<Calls, News> {
  /** Rejects when the line ends before the answer comes. */
  call<K extends keyof Calls & string>(name: K, ask: AskOf<Calls[K]>): Promise<AnswerOf<Calls[K]>>;
  onNews(listener: (news: News) => void): () => void;
  onEnd(listener: (why: End) => void): () => void;
  close(): void;
}

/** The panel's line to the content script of the page beside it. */
export type PageClient = LineClient<PanelCalls, PageNews>;

/** What Vigie can do in the page, over the panel's line or the palette's. */
export type PageHands = Pick<PageClient, 'call'>;

/** Connects to the page beside the panel. The line may end at once (`gone`) where there is no content script. */
export async function connectToPage(): Promise<PageClient> {
  return clientOver(await openPortToPage(PANEL_PORT));
}

/** Opens a port to the content script of the page beside one of our own pages. */
export async function openPortToPage(name: string): Promise<LinePort> {
  const tabId = await tabBesidePanel();
  if (tabId === undefined) throw new Error('no tab beside the panel');
  return browser.tabs.connect(tabId, { name, frameId: 0 });
}

/**
 * Milliseconds between two looks whether Vigie was updated under us. A panel framed in a page stays there and
 * its port tells nothing (Chromium 156, 2026-11); only the id is gone.
 */
const LOOK_FOR_UPDATE = 1_000;

/** The client over an open port; news that came before anyone listened is kept for the first listener. */
export function clientOver<Calls = PanelCalls, News = PageNews>(
  port: LinePort,
): LineClient<Calls, News> {
  const listeners = new Set<(news: News) => void>();
  const endings = new Set<(why: End) => void>();
  const waiting = new Map<
    number,
    { resolve: (value: never) => void; reject: (error: Error) => void }
  >();
  const early: News[] = [];
  let number = 0;
  let end: End | null = null;

  port.onMessage.addListener((message: unknown) => {
    if (isAnswer(message)) {
      const question = waiting.get(message.answers);
      waiting.delete(message.answers);
      if (message.failed !== undefined) question?.reject(new Error(message.failed));
      else question?.resolve(message.value as never);
      return;
    }
    // Only our own content script can be at the other end, so its news is taken at its word.
    const news = message as News;
    if (listeners.size === 0) early.push(news);
    for (const listener of listeners) listener(news);
  });
  const finish = (why: End): void => {
    if (end) return;
    end = why;
    clearInterval(looking);
    for (const { reject } of waiting.values())
      reject(new Error(`the line to the page ended: ${end}`));
    waiting.clear();
    for (const ending of endings) ending(end);
  };
  const isOrphan = (): boolean => browser.runtime?.id === undefined;
  const looking = setInterval(() => isOrphan() && finish('updated'), LOOK_FOR_UPDATE);
  port.onDisconnect.addListener(() => {
    // Read, or Chromium logs it as unchecked: there is no content script in most tabs.
    void browser.runtime?.lastError;
    finish(isOrphan() ? 'updated' : 'gone');
  });

  return {
    call: (call, ask) =>
      new Promise((resolve, reject) => {
        if (end) return reject(new Error(`the line to the page ended: ${end}`));
        number += 1;
        waiting.set(number, { resolve, reject });
        port.postMessage({ call, number, ask });
      }),
    onNews(listener) {
      for (const news of early.splice(0)) listener(news);
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onEnd(ending) {
      if (end) ending(end);
      endings.add(ending);
      return () => endings.delete(ending);
    },
    close() {
      clearInterval(looking);
      port.disconnect();
    },
  };
}
