import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { SeenPost } from '../../features/engagement/model.ts';
import { button, textOf } from './panel.ts';
import { putRows } from './put-rows.ts';
import { type Steps, until } from './steps.ts';
import { storedRows } from './stored-rows.ts';

const DAY = 86_400_000;

/** The posts seen as a table, two of them as curves and as a file; the hours at which people commented. */
export async function checkPostsPage(
  steps: Steps,
  dashboard: Page,
  downloads: string,
): Promise<void> {
  await dashboard.bringToFront();
  await steps.step('dashboard: two posts are laid over one another', async () => {
    const texts = await olderPosts(dashboard);
    await dashboard.evaluate(`location.hash = 'posts'`);
    for (const text of texts) {
      const box = await until(`the post “${text}”`, () =>
        dashboard.$(`tbody [aria-label^="Compare ${text}"]`),
      );
      await box.click();
    }
    await until('two chosen', async () => (await textOf(dashboard)).includes('2 posts chosen'));
    await dashboard.evaluate(`location.hash = 'posts/curves'`);
    return until('something drawn', () => dashboard.evaluate(drawnPlot));
  });
  await steps.step('dashboard: the posts leave as a table', async () => {
    await (await button(dashboard, 'Export')).click();
    await (await button(dashboard, 'Save the file')).click();
    const table = await downloaded(downloads, '.csv');
    const [head = '', ...rows] = table.trim().split('\r\n');
    if (!head.includes('Reactions, lowest')) throw new Error(`it begins “${head.slice(0, 80)}”`);
    if (rows.length !== 2) throw new Error(`it has ${rows.length} rows`);
    return `${rows.length} rows`;
  });
  await steps.step('dashboard: hours are counted from comments, and read by keyboard', async () => {
    await dashboard.evaluate(`location.hash = 'hours'`);
    await (await until('the hours', () => dashboard.$('[data-cell="0"]'))).focus();
    await dashboard.keyboard.press('ArrowRight');
    await until('the next hour', () =>
      dashboard.evaluate(() => document.activeElement?.matches('[data-cell="1"]')),
    );
    const text = await textOf(dashboard);
    const said = /([\d,]+) comments counted/.exec(text)?.[0];
    if (!said) throw new Error(`it says “${text.slice(0, 200)}”`);
    return said;
  });
}

/** Makes two posts that were read twice two days older, so that they were published before that. Returns how they begin. */
async function olderPosts(dashboard: Page): Promise<string[]> {
  const posts = (await storedRows(dashboard, 'posts')) as unknown as SeenPost[];
  const twice = posts
    .filter(({ seenBefore, at }) => seenBefore !== null && at !== null)
    .slice(0, 2);
  const older = twice.map((post) => ({ ...post, at: (post.at ?? 0) - 2 * DAY, atWithin: 0 }));
  await putRows(dashboard, 'posts', older);
  return older.map(({ text }) => text.split('\n')[0]?.slice(0, 12) ?? '');
}

/** What the plot says of itself, once a pixel of it is drawn. */
function drawnPlot(): string | null {
  const plot = document.querySelector('[role="img"]:has(canvas)');
  const canvas = plot?.querySelector('canvas');
  if (!plot || !canvas || canvas.width === 0) return null;
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  return data.some((byte) => byte > 0) ? plot.ariaLabel : null;
}

/** The text of the one file that was saved with this ending, once it is whole. */
export function downloaded(folder: string, ending: string): Promise<string> {
  return until(`a file *${ending}`, async () => {
    const file = (await readdir(folder)).find((name) => name.endsWith(ending));
    return file && readFile(join(folder, file), 'utf8');
  });
}
