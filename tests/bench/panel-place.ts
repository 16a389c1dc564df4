import type { BenchBrowser } from './browser.ts';
import { attach, evaluateIn } from './tab.ts';

/** The places in the panel's rail, by the icons of their buttons. */
const ICONS = { queue: 'list', alerts: 'flag', post: 'chart-spline' } as const;

/** The button of a place in the panel's rail, as an expression for its page. */
export const placeButton = (place: keyof typeof ICONS): string =>
  `document.querySelector('nav .lucide-${ICONS[place]}')?.closest('button')`;

/** Runs an expression in the extension's worker. */
export async function inWorker(browser: BenchBrowser, expression: string): Promise<void> {
  const worker = await browser.target('service_worker', browser.origin);
  await evaluateIn(browser.devtools, await attach(browser.devtools, worker), expression);
}

/** Opens the panel in the page of X, at one of its places. The session is the panel's. */
export async function openPanelAt(
  browser: BenchBrowser,
  place: keyof typeof ICONS,
): Promise<string> {
  const { devtools, origin } = browser;
  await inWorker(
    browser,
    `chrome.tabs.query({ url: 'https://x.com/*' }).then(([tab]) =>
      chrome.tabs.sendMessage(tab.id, { vigie: 'toggle-panel' }).catch(() => null)).then(() => null)`,
  );
  const panel = await attach(devtools, await browser.target('iframe', `${origin}/sidepanel.html`));
  await evaluateIn(
    devtools,
    panel,
    `new Promise((resolve) => {
      const look = () => {
        const button = ${placeButton(place)};
        if (!button) return setTimeout(look, 50);
        button.click();
        resolve(null);
      };
      look();
    })`,
  );
  return panel;
}
