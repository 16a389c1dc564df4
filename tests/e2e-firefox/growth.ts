import type { Page } from 'puppeteer-core';
import type { OpenFirefox } from '../browser/open-firefox.ts';
import { passADay } from '../e2e/pass-a-day.ts';
import { HOME } from '../e2e/sample-pages.ts';
import { CAME_LATER } from '../sites/shell/look-later.ts';
import { openAt, openPost } from './networks.ts';
import { button, panelOf, textOf } from './panel.ts';
import { type Steps, until } from './steps.ts';
import { storedRows } from './stored-rows.ts';

const GREW = `+${CAME_LATER.reactions}`;

/** What posts gained since yesterday: beside them in the feed, and in the panel. */
export async function checkGrowth(
  steps: Steps,
  firefox: OpenFirefox,
  dashboard: Page,
): Promise<void> {
  const { browser } = firefox;
  await steps.step(
    'x: small curves stand beside posts once switched on, and go again',
    async () => {
      await readFeed(firefox, dashboard);
      await passADay(dashboard);
      const page = await openAt(browser, HOME.x, 'en-light-calm-still-later');
      const changes = async () => {
        const drawn = await firefox.inClosedRoots(page.url());
        return drawn.flatMap(({ class: name, 'data-word': word }) =>
          name === 'change' && word ? [word] : [],
        );
      };
      await until('posts seen again', async () => (await seenBefore(dashboard)) > 1);
      if ((await changes()).length > 0) throw new Error('they stand there before');
      await pressSwitch(dashboard);
      await page.bringToFront();
      const shown = await until('two figures', async () => {
        const now = await changes();
        return now.filter((word) => word.startsWith(GREW)).length > 1 && now;
      });
      await pressSwitch(dashboard);
      await page.bringToFront();
      await until('no figure', async () => (await changes()).length === 0);
      await page.close();
      return shown.join(', ');
    },
  );
  const page = await openPost(browser, 'x', 'en-dark-storm-still-later');
  await steps.step('x: the Post place shows what came since, its curve, and follows', async () => {
    const panel = await panelOf(page);
    await (await button(panel, 'Post')).click();
    await until('the growth', async () => (await textOf(panel)).includes(`${GREW} since`));
    const curve = await until('the curve', async () => {
      const labels = await panel.$$eval('svg[role="img"]', (drawings) =>
        drawings.map(({ ariaLabel }) => ariaLabel ?? ''),
      );
      return labels.find((label) => /^Reactions (since posting|from)/.test(label));
    });
    await (await button(panel, 'Follow')).click();
    await button(panel, 'Following');
    if ((await storedRows(panel, 'follows')).length !== 1) throw new Error('it is not followed');
    return curve;
  });
  await page.close();
}

async function readFeed({ browser }: OpenFirefox, dashboard: Page): Promise<void> {
  const page = await openAt(browser, HOME.x, 'en-light-calm-still');
  await page.mouse.move(600, 450);
  await until('posts of the feed', async () => {
    await page.mouse.wheel({ deltaY: 500 });
    const posts = await storedRows(dashboard, 'posts');
    return posts.filter(({ network }) => network === 'x').length > 6;
  });
  await page.close();
}

const seenBefore = async (dashboard: Page): Promise<number> =>
  (await storedRows(dashboard, 'posts')).filter((post) => post.seenBefore !== null).length;

async function pressSwitch(dashboard: Page): Promise<void> {
  await dashboard.bringToFront();
  await dashboard.evaluate(`location.hash = 'settings'`);
  const name = '::-p-aria(A small curve beside each post)';
  await (await until('the switch', () => dashboard.$(name))).click();
}
