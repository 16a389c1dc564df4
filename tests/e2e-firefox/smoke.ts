/**
 * `node tests/e2e-firefox/smoke.ts [firefox]`: the main job in Firefox, on the sample networks.
 * What Chromium's end-to-end tests show in breadth, this shows to hold in the other browser too.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExtension } from '../browser/build-extension.ts';
import { findFirefox } from '../browser/find-chromium.ts';
import { openFirefox } from '../browser/open-firefox.ts';
import { startSites } from '../sites/server.ts';
import { checkAccess } from './access.ts';
import { checkAnswered, takeOnBrand } from './answered.ts';
import { checkDrafts } from './drafts.ts';
import { firefoxWindow } from './firefox-window.ts';
import { checkGrowth } from './growth.ts';
import { checkInstallation } from './installation.ts';
import { checkLanguageTool } from './languagetool.ts';
import { checkDraftsAsTyped } from './live-check.ts';
import { checkMarks } from './marks.ts';
import { checkMemory } from './memory.ts';
import { checkNetwork } from './networks.ts';
import { catchNotices, checkAlerts } from './notices.ts';
import { checkPalette } from './palette.ts';
import { checkPeople } from './people.ts';
import { checkPostsPage } from './posts-page.ts';
import { checkQueue } from './queue.ts';
import { checkRefusal, checkReturn } from './refusal.ts';
import { checkSaveReply } from './save-reply.ts';
import { checkSidebar } from './sidebar.ts';
import { createSteps } from './steps.ts';
import { checkTwoTabs } from './two-tabs.ts';

/** Runs every check on a new profile; two to four minutes. */
export async function runFirefoxSmoke(
  firefoxPath: string,
): Promise<{ passed: number; failed: number }> {
  const extension = await buildExtension('firefox');
  const sites = await startSites();
  const profile = await mkdtemp(join(tmpdir(), 'vigie-firefox-'));
  const downloads = await mkdtemp(join(tmpdir(), 'vigie-downloads-'));
  const steps = createSteps();
  try {
    const firefox = await openFirefox({
      executable: firefoxPath,
      profile,
      extension,
      prefs: {
        ...sites.firefoxPrefs,
        // A question of the browser can otherwise be answered only after half a second.
        'security.notification_enable_delay': 0,
        // A folder of our own.
        'browser.download.folderList': 2,
        'browser.download.dir': downloads,
      },
    });
    const window = firefoxWindow(firefox);
    try {
      const notices = await catchNotices(firefox);
      let dashboard = await checkInstallation(steps, firefox.browser, window);
      for (const network of ['x', 'facebook', 'instagram', 'linkedin'] as const) {
        await checkNetwork(steps, network, firefox.browser, window);
      }
      await checkMarks(steps, firefox.browser, dashboard);
      await checkDrafts(steps, firefox.browser);
      await checkDraftsAsTyped(steps, firefox.browser, window);
      await checkPalette(steps, firefox.browser, window);
      await checkMemory(steps, firefox.browser, dashboard);
      const address = await dashboard.evaluate(
        () => new URL('/sidepanel.html', location.href).href,
      );
      await checkRefusal(steps, firefox.browser, address);
      await checkReturn(steps, firefox.browser);
      await checkQueue(steps, firefox.browser, window);
      await checkSaveReply(steps, firefox.browser, window);
      dashboard = await takeOnBrand(firefox.browser, dashboard);
      await checkAnswered(steps, firefox.browser);
      await checkTwoTabs(steps, firefox.browser);
      await checkGrowth(steps, firefox, dashboard);
      await checkPostsPage(steps, dashboard, downloads);
      await checkAlerts(steps, firefox, notices, dashboard);
      await checkPeople(steps, dashboard, downloads);
      await checkSidebar(steps, firefox.browser, window, dashboard);
      await checkAccess(steps, dashboard, window);
      await checkLanguageTool(steps, dashboard, window);
    } finally {
      await firefox.close();
    }
  } catch (error) {
    steps.failed += 1;
    console.log(`✗ Firefox: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    sites.close();
    for (const folder of [profile, downloads])
      await rm(folder, { recursive: true, force: true, maxRetries: 8, retryDelay: 250 });
  }
  return { passed: steps.passed, failed: steps.failed };
}

if (import.meta.main) {
  const path = process.argv[2] ?? findFirefox();
  if (!path) throw new Error('There is no Firefox. Install it, or say where it is.');
  const { passed, failed } = await runFirefoxSmoke(path);
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed > 0 ? 1 : 0);
}
