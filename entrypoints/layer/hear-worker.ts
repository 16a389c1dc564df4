import { browser } from 'wxt/browser';

/**
 * Hears what the worker sends to this page, until the signal.
 * @param take whether the message was for this script; the worker then knows that it is there
 */
export function hearWorker(take: (message: unknown) => boolean, signal: AbortSignal): void {
  const hear = (message: unknown, _: unknown, answer: (taken: true) => void): undefined => {
    if (take(message)) answer(true);
  };
  browser.runtime.onMessage.addListener(hear);
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(hear));
}
