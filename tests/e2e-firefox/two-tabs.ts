import type { Browser } from 'puppeteer-core';
import { openPost } from './networks.ts';
import { button, panelOf, textOf } from './panel.ts';
import { type Steps, until } from './steps.ts';

/** Two tabs with the same post: in Firefox their panels know of each other by the worker alone. */
export async function checkTwoTabs(steps: Steps, browser: Browser): Promise<void> {
  const first = await openPost(browser, 'facebook', 'en-light-storm-still');
  const second = await openPost(browser, 'facebook', 'en-light-storm-still');
  await steps.step(
    'a second tab is told what is answered in the first, and leads there',
    async () => {
      await first.bringToFront();
      const answering = await panelOf(first);
      await (await button(answering, /^Queue/)).click();
      await (await button(answering, 'Answer')).click();
      await second.bringToFront();
      const panel = await panelOf(second);
      await (await button(panel, /^Queue/)).click();
      const told = await until('the word of it', async () =>
        /[^.·]*answered in another tab/.exec(await textOf(panel)),
      );
      await (await button(panel, 'Go there')).click();
      await until('the first tab in front', () =>
        first.evaluate(() => document.visibilityState === 'visible'),
      );
      await first.close();
      await until('it over', async () => !(await textOf(panel)).includes('in another tab'));
      return told[0].slice(-60);
    },
  );
  await second.close();
}
