import { type Browser, browser } from 'wxt/browser';
import type { LinePort } from '../../messaging/line-port';
import { type Answer, isQuestion } from '../../messaging/port-calls';

/** What each call does in the page. Only our own pages can open the port: other extensions' and the page's cannot. */
export type LineAnswers<Calls> = {
  [K in keyof Calls]: Calls[K] extends (ask: infer Ask) => infer Value
    ? (ask: Ask) => Value | Promise<Value>
    : never;
};

export interface PanelLine<News> {
  tell(news: News): void;
  hasListener(): boolean;
  /** Takes a line that was handed to our frame, until either side ends it. */
  take(port: LinePort): void;
}

/**
 * The content script's end of the line to a page of ours: answers its calls and tells it the news.
 * @param name of the port that the page opens
 * @param onLastClosed nobody listens any more
 */
export function startPanelLine<Calls, News>(
  name: string,
  answers: LineAnswers<Calls>,
  onOpen: () => void,
  signal: AbortSignal,
  onLastClosed?: () => void,
): PanelLine<News> {
  const ports = new Set<LinePort>();

  const answer = async (port: LinePort, message: unknown): Promise<void> => {
    if (!isQuestion(message) || !Object.hasOwn(answers, message.call)) return;
    const act = answers[message.call as keyof Calls] as (ask: unknown) => unknown;
    const reply: Answer = await Promise.resolve(message.ask)
      .then(act)
      .then(
        (value) => ({ answers: message.number, value }),
        (error: unknown) => ({ answers: message.number, failed: String(error) }),
      );
    if (ports.has(port)) port.postMessage(reply);
  };

  const take = (port: LinePort): void => {
    ports.add(port);
    port.onDisconnect.addListener(() => {
      ports.delete(port);
      if (ports.size === 0) onLastClosed?.();
    });
    port.onMessage.addListener((message: unknown) => {
      answer(port, message);
    });
    onOpen();
  };
  const accept = (port: Browser.runtime.Port): void => {
    if (port.name === name && port.sender?.id === browser.runtime.id) take(port);
  };
  browser.runtime.onConnect.addListener(accept);
  signal.addEventListener('abort', () => {
    browser.runtime?.onConnect?.removeListener(accept);
    for (const port of ports) port.disconnect();
    ports.clear();
  });
  return {
    tell(news) {
      for (const port of ports) port.postMessage(news);
    },
    hasListener: () => ports.size > 0,
    take,
  };
}
