import type { Browser, Page } from 'puppeteer-core';
import { modelText } from './main-job.ts';
import { openPost } from './networks.ts';
import { button, panelOf, textOf } from './panel.ts';
import { type Steps, until } from './steps.ts';
import { storedRows } from './stored-rows.ts';

const WRITTEN = 'Bonsoir, été 👩🏽‍🚒 مرحبا: le bus est reparti';

/** A draft on X, where the panel stands open since the main job: kept, lost with its page, put back, emptied. */
export async function checkDrafts(steps: Steps, browser: Browser): Promise<void> {
  const page = await openPost(browser, 'x', 'en-dark-storm-still');
  await steps.step('x: a draft is kept as it is typed', async () => {
    const panel = await panelOf(page);
    await enterBox(page);
    await page.keyboard.type(WRITTEN);
    await until('the draft kept', async () => {
      const kept = await storedRows(panel, 'drafts');
      return kept.some(({ text }) => text === WRITTEN);
    });
    return `“${WRITTEN}”`;
  });
  await steps.step('x: it is put back after the page was loaded anew', async () => {
    await page.reload();
    const panel = await panelOf(page);
    await enterBox(page);
    await until('the offer', async () => (await textOf(panel)).includes(WRITTEN));
    await (await button(panel, 'Put it back')).click();
    await until('the draft in the editor', async () => (await modelText(page)) === WRITTEN);
    return 'exactly';
  });
  await steps.step('x: emptied by hand it is erased', async () => {
    const panel = await panelOf(page);
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.press('Backspace');
    await until('an empty editor', async () => (await modelText(page)) === '');
    await until('no such draft', async () => {
      const kept = await storedRows(panel, 'drafts');
      return kept.every(({ text }) => text !== WRITTEN);
    });
    return 'it is';
  });
  await page.close();
}

async function enterBox(page: Page): Promise<void> {
  const box = await until('a reply box', () => page.$('[contenteditable="true"]'));
  await box.click();
}
