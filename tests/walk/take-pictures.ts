import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Frame, Page } from '@playwright/test';
import type { NetworkId } from '../../networks/contract.ts';
import { openChromium } from '../browser/open-chromium.ts';
import { HOME, moderatedPost } from '../e2e/sample-pages.ts';
import type { Sites } from '../sites/server.ts';
import { NETWORKS } from '../sites/site.ts';
import { walkAlertsAtWork } from './alerts-at-work.ts';
import { type Moment, type Witness, walkMainJob } from './main-job.ts';
import { MOVED_FILE } from './moved-file.ts';
import { openSample } from './open-sample.ts';
import { walkRepliesAtWork } from './replies-at-work.ts';
import { takeDesk } from './take-desk.ts';
import { walkToneAtWork } from './tone-at-work.ts';

/** Another moment of the main job on each network, so that together the pictures show all of it. */
const SHOWN: Record<NetworkId, Moment> = {
  facebook: 'chosen',
  x: 'found',
  linkedin: 'inserted',
  instagram: 'counted',
};

/** What else replies, rules and alerts do, shown on the first network. */
const AT_WORK: Partial<Record<Moment, string>> = {
  listed: 'caret-list',
  asked: 'questions',
  checked: 'tone',
  alerted: 'surge',
  marked: 'alerts',
};

/** The section in which the panel asks whether the account of the page is the brand's. */
const CLAIM = /^(Account and brand|Compte et marque)$/;

/** Of a hundred: below, the panel's small text frays. */
const QUALITY = 82;

/** Takes a page's picture under a name. */
export type Take = (page: Page, name: string) => Promise<void>;

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
      const take: Take = async (page, name) => {
        const file = join(folder, `${name}-${language}-${theme}.webp`);
        await savePicture(page, file);
        console.log(file);
      };
      try {
        await takePanels(chromium.context, language, theme, take);
        await scrollFeeds(chromium.context);
        const dashboard = `chrome-extension://${chromium.extensionId}/dashboard.html`;
        await takeDashboard(chromium.context, dashboard, theme, take);
        await takeImport(
          chromium.context,
          `${dashboard}#replies/import`,
          { language, theme },
          take,
        );
        await takeDesk({ context: chromium.context, language, theme }, take);
      } finally {
        await chromium.close();
      }
    }
  }
}

async function takePanels(
  context: BrowserContext,
  language: 'fr' | 'en',
  theme: 'light' | 'dark',
  take: Take,
): Promise<void> {
  for (const network of NETWORKS) {
    const look = `${language}-${theme}-storm-still`;
    const page = await openSample(context, moderatedPost(network), look);
    const isFirst = network === NETWORKS[0];
    const stage = { page, network, language };
    const witness: Witness = async (moment, _, panel) => {
      // The brand takes the name of the account on the first network, and keeps it.
      if (moment === 'opened' && isFirst) await claimBrand(panel);
      if (moment === SHOWN[network]) await take(page, network);
      const name = AT_WORK[moment];
      if (name) await take(page, name);
    };
    const panel = await walkMainJob(stage, witness);
    if (isFirst) {
      await walkRepliesAtWork(stage, panel, witness);
      await walkToneAtWork(stage, panel, witness);
      await walkAlertsAtWork(stage, panel, witness);
    }
    await page.close();
  }
}

async function claimBrand(panel: Frame): Promise<void> {
  const question = panel.getByRole('region', { name: CLAIM });
  await question.getByRole('button').first().click();
  await question.waitFor({ state: 'detached' });
}

/** What a person passes on the way: posts of several accounts, for the table of posts. */
async function scrollFeeds(context: BrowserContext): Promise<void> {
  for (const network of NETWORKS) {
    const page = await openSample(context, HOME[network]);
    await page.mouse.move(600, 500);
    for (let stop = 0; stop < 8; stop += 1) {
      await page.mouse.wheel(0, 500);
      await page.waitForTimeout(250);
    }
    await page.close();
  }
}

async function takeDashboard(
  context: BrowserContext,
  dashboard: string,
  theme: 'light' | 'dark',
  take: Take,
): Promise<void> {
  for (const place of ['replies', 'alerts', 'watchlist']) {
    const page = await context.newPage();
    await page.emulateMedia({ colorScheme: theme });
    await page.goto(`${dashboard}#${place}`);
    if (place === 'watchlist') await watchTransport(page);
    await page.getByRole('table').or(page.getByRole('grid')).first().waitFor();
    await take(page, `dashboard-${place}`);
    await page.close();
  }
}

/** The list that comes with Vigie for the brand's trade. */
async function watchTransport(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^(Partir d’une|Start from a) list/ })
    .first()
    .click();
  await page.getByLabel(/^(Métier|Trade)$/).selectOption({ label: 'Transport' });
  await page.getByRole('button', { name: /^(Ajouter|Add) [1-9]/ }).click();
  await page
    .getByRole('status')
    .getByRole('button', { name: /^(Masquer|Dismiss)$/ })
    .click();
}

/** What would happen to the replies of another tool's file, before anything is written. */
async function takeImport(
  context: BrowserContext,
  address: string,
  look: { language: 'fr' | 'en'; theme: 'light' | 'dark' },
  take: Take,
): Promise<void> {
  const page = await context.newPage();
  await page.emulateMedia({ colorScheme: look.theme });
  await page.goto(address);
  await page.locator('input[type="file"]').setInputFiles({
    name: 'briskine.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(MOVED_FILE[look.language]),
  });
  const plan = page.getByRole('button', { name: /^(Importer|Import) \d/ });
  await plan.waitFor();
  await page.getByRole('radio', { name: /ajouter|add/ }).check();
  await page.mouse.move(700, 500);
  await page.mouse.wheel(0, 2_000);
  await take(page, 'dashboard-import');
  await page.close();
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
