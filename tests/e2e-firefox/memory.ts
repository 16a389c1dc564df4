import type { Browser, Page } from 'puppeteer-core';
import { openPost } from './networks.ts';
import { button, panelOf, textOf } from './panel.ts';
import { type Steps, until } from './steps.ts';
import { storedRows } from './stored-rows.ts';

/** Firefox partitions storage by top-level site; an extension's is one for all its pages and frames. This is where that is held. */
export async function checkMemory(steps: Steps, browser: Browser, dashboard: Page): Promise<void> {
  await steps.step('counters of the posts passed are stored, for all four networks', async () => {
    const posts = await storedRows(dashboard, 'posts');
    const snapshots = await storedRows(dashboard, 'snapshots');
    const networks = new Set(posts.map(({ key }) => String(key).split(':')[0]));
    if (networks.size < 4) throw new Error(`posts of ${[...networks].join()} only`);
    if (snapshots.length === 0) throw new Error('no counters');
    return `${posts.length} posts, ${snapshots.length} days of counters`;
  });
  await steps.step('the dashboard shows them', async () => {
    await dashboard.bringToFront();
    await dashboard.evaluate(() => {
      location.hash = '#posts';
    });
    const posts = await storedRows(dashboard, 'posts');
    const rows = await until(`${posts.length} rows of posts`, async () => {
      const shown = await dashboard.$$('[role="row"], tbody tr');
      return shown.length >= posts.length && shown.length;
    });
    return `${rows} rows`;
  });
  const page = await openPost(browser, 'x', 'en-light-storm-still');
  await steps.step('the panel, left open, is there again on the next page', async () => {
    const panel = await panelOf(page);
    await until('the replies', async () => /\d+ replies/.test(await textOf(panel)));
    return 'opened by itself';
  });
  await steps.step('panel, dashboard and background see one database', async () => {
    const panel = await panelOf(page);
    const [inFrame, inTab] = await Promise.all([
      storedRows(panel, 'posts'),
      storedRows(dashboard, 'posts'),
    ]);
    const keys = (rows: Record<string, unknown>[]) => rows.map(({ key }) => String(key)).sort();
    // What the background wrote meanwhile may be in one and not yet in the other.
    const shared = keys(inTab).filter((key) => keys(inFrame).includes(key));
    if (shared.length < 4) throw new Error(`only ${shared.length} posts in common`);
    return `${inFrame.length} posts in the frame, ${inTab.length} in the tab`;
  });
  await steps.step('a choice made in the dashboard reaches the panel at once', async () => {
    const panel = await panelOf(page);
    await dashboard.evaluate(() => {
      location.hash = '#settings';
    });
    await (await until('French', () => dashboard.$('::-p-text(Français)'))).click();
    await until('French in the panel', async () => /réponses/.test(await textOf(panel)));
    await (await until('English', () => dashboard.$('::-p-text(English)'))).click();
    await until('English in the panel', async () => /\d+ replies/.test(await textOf(panel)));
    return 'French, then English';
  });
  await steps.step('the panel shows the counters of the post in view', async () => {
    const panel = await panelOf(page);
    await page.bringToFront();
    await (await button(panel, 'Post')).click();
    return until('figures', async () => {
      const text = await textOf(panel);
      return /Views|Reposts|Likes|Reactions/i.test(text) && text.slice(0, 120);
    });
  });
  await page.close();
}
