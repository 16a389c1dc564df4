import { expect } from '@playwright/test';
import { openPanel, panelOf, pressButton } from '../browser/in-page-panel.ts';
import { figuresIn } from '../e2e/drawn-figures.ts';
import { HOME } from '../e2e/sample-pages.ts';
import { livedWeeks, passedPosts, workForTransval } from './lived-weeks.ts';
import type { Moment, Witness } from './main-job.ts';
import { openSample } from './open-sample.ts';
import { openOwnPage } from './own-page.ts';
import { walkPostsAtWork } from './posts-at-work.ts';
import { type Desk, walkQueueAtWork } from './queue-at-work.ts';
import type { Take } from './take-pictures.ts';

const SHOWN: Partial<Record<Moment, string>> = {
  queued: 'queue',
  followed: 'post',
  compared: 'dashboard-posts',
  heard: 'dashboard-hours',
};

/** Pictures of the queue and of posts, of a brand that has worked with Vigie for weeks. */
export async function takeDesk(desk: Desk, take: Take): Promise<void> {
  const { context, language, theme } = desk;
  const own = await openOwnPage(context, 'help', theme);
  await workForTransval(own);
  await passedPosts(own, await livedWeeks(language));
  await own.close();
  const witness: Witness = async (moment, _, place) => {
    const name = SHOWN[moment];
    if (name) await take(place.page(), name);
  };
  await walkQueueAtWork(desk, witness);
  const queue = await openOwnPage(context, 'queue', theme);
  await queue.getByRole('listitem').first().waitFor();
  await take(queue, 'dashboard-queue');
  await queue.close();
  await takeFeed(desk, take);
  await walkPostsAtWork(desk, witness);
}

/** A feed in which each post has its curve, with the panel folded. */
async function takeFeed({ context, language, theme }: Desk, take: Take): Promise<void> {
  const settings = await openOwnPage(context, 'settings', theme);
  await settings
    .getByRole('switch', {
      name: /^(A small curve beside each post|Une petite courbe à côté de chaque publication)$/,
    })
    .click();
  const page = await openSample(context, HOME.x, `${language}-${theme}-calm-still`);
  await panelOf(page);
  await pressButton(page);
  await expect
    .poll(() => page.frames().some((frame) => frame.url().includes('/sidepanel.html')))
    .toBe(false);
  await expect
    .poll(async () => (await figuresIn(page, [])).length, { timeout: 30_000 })
    .toBeGreaterThan(1);
  await take(page, 'feed-curves');
  await openPanel(page);
  await page.close();
  await settings.close();
}
