import type { Browser } from 'puppeteer-core';
import { openPost } from './networks.ts';
import { panelOf, textOf } from './panel.ts';
import { type Steps, until } from './steps.ts';

/** A page that has learnt the panel's address frames it by itself: with no pass, and with one made up. */
export async function checkRefusal(steps: Steps, browser: Browser, address: string): Promise<void> {
  const page = await openPost(browser, 'facebook', 'en-light-storm-still');
  for (const [name, pass] of [
    ['without a pass', ''],
    ['with a made-up pass', '#0188d0a8-0000-4000-8000-000000000000'],
  ] as const) {
    await steps.step(`a panel framed by the page ${name} shows nothing`, async () => {
      const known = new Set(page.frames());
      await page.evaluate((source) => {
        const frame = document.createElement('iframe');
        frame.src = source;
        document.body.append(frame);
      }, address + pass);
      const frame = await until('the frame', async () =>
        page.frames().find((one) => !known.has(one) && one.url().startsWith(address)),
      );
      const text = await until('its words', () => textOf(frame));
      await new Promise((resolve) => setTimeout(resolve, 1000));
      if (/\d+ replies|My brand/.test(await textOf(frame))) throw new Error(`it shows: ${text}`);
      return text.slice(0, 80);
    });
  }
  await page.close();
}

/** The content script hands a new line to each document in the frame (messaging/frame-line.ts): also to one put back. */
export async function checkReturn(steps: Steps, browser: Browser): Promise<void> {
  const page = await openPost(browser, 'facebook', 'en-light-storm-still');
  await steps.step(
    'a panel that the page takes out comes back, let in and with its page',
    async () => {
      await panelOf(page);
      for (let times = 0; times < 3; times += 1) {
        const was = await page.evaluate(() => {
          const { lastElementChild: last } = document.documentElement;
          if (last !== document.body) last?.remove();
          return last?.localName;
        });
        if (was === 'body') throw new Error('there was nothing to take out');
        await until('the panel with its page', async () => {
          const text = await textOf(await panelOf(page));
          return (
            /\d+ replies/.test(text) && text.includes('Facebook') && !text.includes('No network')
          );
        });
      }
      return 'three times';
    },
  );
  await page.close();
}
