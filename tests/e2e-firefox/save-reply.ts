import type { Browser } from 'puppeteer-core';
import type { FirefoxWindow } from './firefox-window.ts';
import { openPost } from './networks.ts';
import { button, panelOf } from './panel.ts';
import { type Steps, until } from './steps.ts';
import { storedRows } from './stored-rows.ts';

/** A complaint that stands on every sample network. */
const COMPLAINT = '38 degr';

/** What is selected in a page, saved as a reply by the browser's own menu. */
export async function checkSaveReply(
  steps: Steps,
  browser: Browser,
  window: FirefoxWindow,
): Promise<void> {
  const page = await openPost(browser, 'facebook', 'en-light-storm-still');
  await steps.step('the page’s menu makes a reply of what is selected', async () => {
    const panel = await panelOf(page);
    const place = await until('the comment', () => page.evaluate(select, COMPLAINT));
    await page.mouse.click(place.x, place.y, { button: 'right' });
    await window.chooseInMenu('save-as-reply');
    const text = await until('the form with the text', () =>
      panel
        .$eval('form textarea', (field) => (field as HTMLTextAreaElement).value)
        .catch(() => null),
    );
    if (!text.includes(COMPLAINT)) throw new Error(`it holds “${text}”`);
    await (await button(panel, 'Save')).click();
    await until('the reply stored', async () =>
      (await storedRows(panel, 'replies')).some(({ body }) => String(body).includes(COMPLAINT)),
    );
    return `“${text.slice(0, 40)}…”`;
  });
  await page.close();
}

/** Selects the text that holds some words, as a drag over it does, and tells where it stands. */
function select(words: string): { x: number; y: number } | null {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const around = texts.currentNode.parentElement;
    if (!texts.currentNode.textContent?.includes(words) || !around?.checkVisibility()) continue;
    around.scrollIntoView({ block: 'center' });
    document.getSelection()?.selectAllChildren(around);
    const { left, top } = around.getBoundingClientRect();
    return { x: left + 20, y: top + 8 };
  }
  return null;
}
