import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import type { NetworkId } from '../../networks/contract.ts';
import { openChromium } from '../browser/open-chromium.ts';
import { moderatedPost } from '../e2e/sample-pages.ts';
import type { Sites } from '../sites/server.ts';
import { NETWORKS } from '../sites/site.ts';
import { type Moment, walkMainJob } from './main-job.ts';
import { openSample } from './open-sample.ts';

/** Another moment of the main job on each network, so that together the pictures show all of it. */
const SHOWN: Record<NetworkId, Moment> = {
  facebook: 'found',
  x: 'chosen',
  linkedin: 'inserted',
  instagram: 'counted',
};

/** Of a hundred: below, the panel's small text frays. */
const QUALITY = 82;

/** Takes the README's pictures: the panel on each network and the dashboard, in both languages and themes. */
export async function takePictures(extension: string, sites: Sites, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const language of ['fr', 'en'] as const) {
    for (const theme of ['light', 'dark'] as const) {
      const chromium = await openChromium({
        extension,
        args: sites.chromiumArgs,
        language,
        viewport: { width: 1440, height: 900 },
      });
      const take = async (page: Page, name: string) => {
        const file = join(folder, `${name}-${language}-${theme}.webp`);
        await savePicture(page, file);
        console.log(file);
      };
      try {
        for (const network of NETWORKS) {
          const look = `${language}-${theme}-storm-still`;
          const page = await openSample(chromium.context, moderatedPost(network), look);
          await walkMainJob({ page, network, language }, async (moment) => {
            if (moment === SHOWN[network]) await take(page, network);
          });
          await page.close();
        }
        await takeDashboard(chromium.context, chromium.extensionId, theme, take);
      } finally {
        await chromium.close();
      }
    }
  }
}

async function takeDashboard(
  context: BrowserContext,
  extensionId: string,
  theme: 'light' | 'dark',
  take: (page: Page, name: string) => Promise<void>,
): Promise<void> {
  for (const place of ['replies', 'posts']) {
    const page = await context.newPage();
    await page.emulateMedia({ colorScheme: theme });
    await page.goto(`chrome-extension://${extensionId}/dashboard.html#${place}`);
    await page.getByRole('table').or(page.getByRole('grid')).first().waitFor();
    await take(page, `dashboard-${place}`);
    await page.close();
  }
}

/** As WebP, a third of a PNG; Playwright itself writes PNG and JPEG only. */
async function savePicture(page: Page, file: string): Promise<void> {
  // What slides and fades comes to rest first.
  await page.waitForTimeout(600);
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: QUALITY,
  });
  await writeFile(file, Buffer.from(data, 'base64'));
}
