import { browser } from 'wxt/browser';

/**
 * What WXT gives a content script, in the part that ours uses: a signal that ends when a newer copy of the script starts
 * in the same page. WXT's own is 1 kB gzipped of timers and watchers besides (docs/decisions/content-scripts.md).
 */
export class ContentScriptContext {
  readonly signal: AbortSignal;

  /** @param name of the script */
  constructor(name: string) {
    const started = `${browser.runtime?.id}:${name}:started`;
    document.dispatchEvent(new Event(started));
    const ending = new AbortController();
    const { signal } = ending;
    document.addEventListener(started, () => ending.abort(), { signal });
    this.signal = signal;
  }
}
