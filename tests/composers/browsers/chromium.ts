import { chromium } from '@playwright/test';
import { type Tab, VIEWPORT } from './browser.ts';

export const CHROMIUM = '/usr/bin/chromium';

/** Opens Chromium with one unpacked extension, all hosts led to a loopback port. */
export async function openChromium(profile: string, extension: string, port: number): Promise<Tab> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM,
    headless: false,
    viewport: VIEWPORT,
    ignoreDefaultArgs: [
      '--disable-extensions',
      '--disable-component-extensions-with-background-pages',
    ],
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--ignore-certificate-errors',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
    ],
  });
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    open: async (address) => void (await page.goto(address)),
    run: (expression) => page.evaluate(expression),
    type: (text) => page.keyboard.type(text),
    press: (keys) => page.keyboard.press(keys),
    click: ({ x, y }) => page.mouse.click(x, y),
    close: () => context.close(),
  };
}
