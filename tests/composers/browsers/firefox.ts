import type { KeyInput } from 'puppeteer-core';
import { openFirefox as open } from '../../browser/open-firefox.ts';
import { type Tab, VIEWPORT } from './browser.ts';

export const FIREFOX = '/usr/bin/firefox-esr';

/** Opens Firefox with one unpacked, unsigned extension, all hosts led through a loopback proxy. */
export async function openFirefox(
  profile: string,
  extension: string,
  proxyPort: number,
): Promise<Tab> {
  const { browser, close } = await open({
    executable: FIREFOX,
    profile,
    extension,
    prefs: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.no_proxies_on': '',
      'network.stricttransportsecurity.preloadlist': false,
      'security.cert_pinning.enforcement_level': 0,
    },
  });
  const page = await browser.newPage();
  await page.setViewport(VIEWPORT);
  return {
    open: async (address) => void (await page.goto(address)),
    run: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    type: (text) => page.keyboard.type(text),
    async press(keys) {
      const names = keys.split('+') as KeyInput[];
      const held = names.slice(0, -1);
      for (const name of held) await page.keyboard.down(name);
      await page.keyboard.press(names.at(-1) as KeyInput);
      for (const name of held.reverse()) await page.keyboard.up(name);
    },
    click: ({ x, y }) => page.mouse.click(x, y),
    close,
  };
}
