import type { Browser, Frame, Page } from 'puppeteer-core';
import type { FirefoxWindow } from './firefox-window.ts';
import { modelText } from './main-job.ts';
import { openPost } from './networks.ts';
import { oneLine } from './panel.ts';
import { type Steps, until } from './steps.ts';

/** Shortcuts in the reply box and the palette over the page, on two networks with editors of their own kinds. */
export async function checkPalette(
  steps: Steps,
  browser: Browser,
  window: FirefoxWindow,
): Promise<void> {
  for (const network of ['x', 'facebook'] as const) {
    const page = await openPost(browser, network, 'en-dark-storm-still');
    // The handle says that the content script has started.
    await until('the handle', () => page.$('html > div'));
    const box = await until('a reply box', () => page.$('[contenteditable="true"]'));
    await box.click();
    await steps.step(
      `${network}: a slash lists replies at the caret; Enter puts one in`,
      async () => {
        await page.keyboard.type('Hello /than');
        const list = await paletteOf(page, '[role="option"]');
        const text = await textIn(list, '[role="option"][aria-selected="true"] p');
        await page.keyboard.press('Enter');
        return insteadOf(page, text, '/than');
      },
    );
    await steps.step(`${network}: Tab puts in a whole shortcut`, async () => {
      await page.keyboard.type(' /refund');
      await until('what was typed', async () => (await modelText(page)).includes('/refund'));
      await page.keyboard.press('Tab');
      await until('the reply', async () => /refund|reference/i.test(await modelText(page)));
      return insteadOf(page, '', '/refund');
    });
    await steps.step(
      `${network}: the key opens the search over the page; Enter puts a reply in`,
      async () => {
        await page.bringToFront();
        await window.pressCommandKey('P');
        const search = await paletteOf(page, '[role="combobox"]');
        await until('the caret in the search', () =>
          search.evaluate(() => document.activeElement?.role === 'combobox' && document.hasFocus()),
        );
        await page.keyboard.type('hours');
        const text = await until('the reply found', async () => {
          const found = await textIn(search, '[role="option"][aria-selected="true"]');
          return (
            found.includes('/hours') && textIn(search, '[role="option"][aria-selected="true"] p')
          );
        });
        await page.keyboard.press('Enter');
        return insteadOf(page, text, 'hours/');
      },
    );
    await page.close();
  }
}

/** The palette's frame, once it shows what is meant. */
function paletteOf(page: Page, shown: string): Promise<Frame> {
  return until('the palette', async () => {
    const frame = page.frames().find((each) => each.url().includes('/palette.html'));
    return frame && (await frame.$(shown).catch(() => null)) ? frame : null;
  });
}

const textIn = async (frame: Frame, selector: string): Promise<string> =>
  oneLine(await frame.$eval(selector, (element) => element.textContent));

async function insteadOf(page: Page, text: string, typed: string): Promise<string> {
  await until('the reply in the editor', async () => {
    const written = await modelText(page);
    return written.includes(text) && !written.includes(typed);
  });
  return `“${(await modelText(page)).slice(0, 40)}…”`;
}
