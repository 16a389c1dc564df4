import { setTimeout as wait } from 'node:timers/promises';
import type { NetworkId } from '../../networks/contract.ts';
import { moderatedPost } from '../e2e/sample-pages.ts';
import type { BenchBrowser } from './browser.ts';
import { attach, evaluateIn, type Tab } from './tab.ts';

/** Where the reply box is, as a person sees it. On LinkedIn private messages stand in the same page. */
const BOX = `[...document.querySelectorAll('[contenteditable="true"], textarea')]
  .filter((box) => !box.matches('[class*="msg-form"]') && box.getClientRects().length > 0)`;

/** The toolbar button, as the browser tells the worker of it. */
const buttonOn = (host: string) => `chrome.tabs.query({}).then((tabs) => {
  chrome.action.onClicked.dispatch(tabs.find(({ url }) => url?.includes('${host}')));
  return null;
})`;

/** A click on the first button whose name matches; false while there is none. */
const clickOn = (where: string, name: RegExp) => `(() => {
  const found = [...document.querySelectorAll('${where}')].find((button) =>
    ${name}.test(button.getAttribute('aria-label') ?? button.textContent ?? ''));
  found?.click();
  return found !== undefined;
})()`;

async function until<T>(what: string, ask: () => Promise<T | null | false>): Promise<T> {
  for (let tries = 0; tries < 400; tries += 1) {
    const answer = await ask();
    if (answer !== null && answer !== false) return answer;
    await wait(25);
  }
  throw new Error(`no ${what} in 10 s`);
}

/** A post's page of a sample network. */
export async function openPost(browser: BenchBrowser, network: NetworkId): Promise<Tab> {
  const tab = await browser.openTab();
  await tab.go(`${moderatedPost(network)}?sample=en-light-storm-still`);
  return tab;
}

/** Puts the caret in the network's reply box. */
export async function takeBox(tab: Tab): Promise<void> {
  const [x, y] = await until('reply box', () =>
    tab.evaluate<[number, number] | null>(`(() => {
      const [box] = ${BOX};
      if (!box) return null;
      box.scrollIntoView({ block: 'center' });
      const { left, top, height } = box.getBoundingClientRect();
      return [left + 8, top + height / 2];
    })()`),
  );
  await until('caret in the box', async () => {
    await tab.click(x, y);
    return tab.evaluate<boolean>(`${BOX}.some((box) => box.contains(document.activeElement))`);
  });
}

/** Opens the panel's tone tab beside a page. The session is the panel's. */
export async function openToneTab(browser: BenchBrowser, network: NetworkId): Promise<string> {
  const { devtools } = browser;
  const worker = await attach(devtools, await browser.target('service_worker', '/background.js'));
  await evaluateIn(devtools, worker, buttonOn(new URL(moderatedPost(network)).host));
  const panel = await attach(devtools, await browser.target('iframe', '/sidepanel.html'));
  const click = (where: string, name: RegExp) =>
    until(String(name), () => evaluateIn<boolean>(devtools, panel, clickOn(where, name)));
  // There nothing stands in the page before the person has said so.
  if (network === 'linkedin') await click('button', /anyway|quand même/);
  await click('nav button', /^(?:Tone|Ton)\b/);
  return panel;
}
