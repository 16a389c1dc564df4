import { type Browser, browser } from 'wxt/browser';
import { type Caller, type Calls, MAY_ASK } from './calls';

/** Who sent a message, as the browser vouches for it; never as the message claims. */
export type Sender = Browser.runtime.MessageSender;

export type Answers = {
  [K in keyof Calls]: (question: unknown, sender: Sender) => Promise<Calls[K]['answer']>;
};

/** Our own pages have our origin; a content script has the address of the page it runs in. */
export function callerOf(sender: Sender, ourId: string, ourOrigin: string): Caller | null {
  if (sender.id !== ourId || !sender.url) return null;
  if (sender.url.startsWith(ourOrigin)) return 'panel';
  return sender.tab ? 'page' : null;
}

/**
 * Answers calls, each only to those who may ask it. Must run at the worker's top level,
 * or a message that wakes the worker finds no listener.
 */
export function answerCalls(answers: Answers): void {
  const ourOrigin = browser.runtime.getURL('/');
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    const call = callIn(message);
    if (!call) return undefined;
    const caller = callerOf(sender, browser.runtime.id, ourOrigin);
    if (!caller || !MAY_ASK[call.vigie].includes(caller)) return Promise.resolve(undefined);
    return answers[call.vigie](call.ask, sender).then((answer) => ({ answer }));
  });
}

function callIn(message: unknown): { vigie: keyof Calls; ask: unknown } | null {
  if (typeof message !== 'object' || message === null || !('vigie' in message)) return null;
  const { vigie } = message;
  if (typeof vigie !== 'string' || !Object.hasOwn(MAY_ASK, vigie)) return null;
  return { vigie: vigie as keyof Calls, ask: 'ask' in message ? message.ask : null };
}
