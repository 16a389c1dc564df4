import type { Browser, Frame, Page } from 'puppeteer-core';
import type { NetworkId } from '../../networks/contract.ts';
import type { FirefoxWindow } from './firefox-window.ts';
import { modelText } from './main-job.ts';
import { openPost } from './networks.ts';
import { button, panelOf } from './panel.ts';
import { type Steps, until } from './steps.ts';
import { storedRows } from './stored-rows.ts';

const REASON = 'insults';

/** The queue worked through by keyboard, where the panel stands open since the main job. */
export async function checkQueue(
  steps: Steps,
  browser: Browser,
  window: FirefoxWindow,
): Promise<void> {
  for (const network of ['x', 'linkedin'] as const) {
    const page = await openPost(browser, network, 'en-light-storm-still');
    await steps.step(
      `${network}: in the queue J goes on, and Enter puts the caret into the network’s box`,
      async () => {
        const panel = await panelOf(page);
        await (await button(panel, /^Queue/)).click();
        const first = await until('the focus in the queue', () => focused(panel));
        await pressUntilMoved(panel, first, () => page.keyboard.press('j'));
        await page.keyboard.press('Enter');
        await until('the caret in a box of the page', () => hasCaret(page));
        await page.keyboard.type('zebra');
        await until('what was typed', async () => (await modelText(page)).includes('zebra'));
        return '“zebra”';
      },
    );
    await steps.step(
      `${network}: the browser’s key goes on in the queue from the page`,
      async () => {
        const panel = await panelOf(page);
        const before = await panel.$eval('article[tabindex="0"]', ({ id }) => id);
        return pressUntilMoved(panel, before, () => window.pressCommandKey('J'));
      },
    );
    await steps.step(`${network}: W is taken back by Z, H is kept with its reason`, async () => {
      const panel = await panelOf(page);
      const on = await until('the focus in the queue', () => focused(panel));
      await page.keyboard.press('w');
      await until(
        'a comment that waits',
        async () => (await decided(panel, network, 'waiting'))[0],
      );
      await until('the next comment', async () => (await focused(panel)) !== on);
      await page.keyboard.press('z');
      await until('none that waits', async () => !(await decided(panel, network, 'waiting'))[0]);
      await until('the comment again', async () => (await focused(panel)) === on);
      await page.keyboard.press('h');
      await until('the question', () => panel.$('dialog[open] input'));
      await page.keyboard.type(REASON);
      await (await button(panel, 'Confirm')).click();
      const hidden = await until(
        'it hidden',
        async () => (await decided(panel, network, 'hidden'))[0],
      );
      if (!JSON.stringify(hidden).includes(REASON)) throw new Error('without its reason');
      return `“${REASON}”`;
    });
    await page.close();
  }
}

/** The comment of the queue that has the keyboard; null while something else has it. */
const focused = (panel: Frame): Promise<string | null> =>
  panel.evaluate(() => {
    const { activeElement } = document;
    return document.hasFocus() && activeElement?.matches('article') ? activeElement.id : null;
  });

async function pressUntilMoved(
  panel: Frame,
  from: string,
  press: () => Promise<void>,
): Promise<string> {
  await press();
  await until('another comment', async () => {
    const now = await focused(panel);
    return now !== null && now !== from;
  });
  return panel.$eval('article[tabindex="0"] strong', ({ textContent }) => textContent);
}

const hasCaret = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const { activeElement: box } = document;
    return (
      document.hasFocus() &&
      (box instanceof HTMLTextAreaElement || (box instanceof HTMLElement && box.isContentEditable))
    );
  });

const decided = async (panel: Frame, network: NetworkId, state: string) =>
  (await storedRows(panel, 'handlings')).filter(
    (row) => row.network === network && row.state === state,
  );
