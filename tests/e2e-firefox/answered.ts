import type { Browser, Page } from 'puppeteer-core';
import { calmPostOf } from '../e2e/sample-pages.ts';
import { openAt } from './networks.ts';
import { button, oneLine, panelOf, tabAt } from './panel.ts';
import { putRows } from './put-rows.ts';
import { type Steps, until } from './steps.ts';
import { storedRows } from './stored-rows.ts';

const HANDLE = 'transvalvalmont';
/** A comment that a colleague answered natively and signed, and what the answer says. */
const COMMENT = 'does the replacement bus actually stop';
const ANSWER = 'right by the main entrance';

/**
 * Makes the first brand the one that speaks on the sample networks.
 * @returns the dashboard opened anew: it is not told of what is written past Vigie's code
 */
export async function takeOnBrand(browser: Browser, dashboard: Page): Promise<Page> {
  const [brand] = await storedRows(dashboard, 'brands');
  const accounts = ['x', 'facebook', 'instagram', 'linkedin'].map((network) => ({
    network,
    handle: HANDLE,
  }));
  const agents = ['Ines', 'Karim'];
  await putRows(dashboard, 'brands', [{ ...brand, name: 'TransVal', accounts, agents }]);
  await dashboard.evaluate(`browser.tabs.create({ url: '/dashboard.html' })`);
  await dashboard.close();
  return tabAt(browser, '/dashboard.html');
}

/** What colleagues answered without Vigie, once their replies are loaded. */
export async function checkAnswered(steps: Steps, browser: Browser): Promise<void> {
  const address = calmPostOf('facebook', HANDLE);
  const page = await openAt(browser, address, 'en-light-calm-still-folded');
  await steps.step(
    'facebook: a colleague’s answer is known once its thread is unfolded',
    async () => {
      const panel = await panelOf(page);
      await (await button(panel, /^Queue/)).click();
      await (await button(panel, 'Search and filter')).click();
      await (await until('the search', () => panel.$('input[type="search"]'))).type(COMMENT);
      const row = await until('the comment', async () => {
        const rows = await panel.$$('article');
        return rows.length === 1 && rows[0];
      });
      await row.click();
      await (await button(panel, 'Show the replies')).click();
      return until('the answer', async () => {
        const text = oneLine(await panel.$eval('article', ({ textContent }) => textContent));
        return text.includes(ANSWER) && /Answered.* by Ines/.exec(text)?.[0].slice(-20);
      });
    },
  );
  await page.close();
}
