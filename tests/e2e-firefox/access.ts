import type { Page } from 'puppeteer-core';
import type { FirefoxWindow } from './firefox-window.ts';
import { button, textOf } from './panel.ts';
import { type Steps, until } from './steps.ts';

/** Firefox lets a person take a site away from an extension; then only the dashboard can say so, and ask. */
export async function checkAccess(
  steps: Steps,
  dashboard: Page,
  window: FirefoxWindow,
): Promise<void> {
  await dashboard.bringToFront();
  await steps.step('a site taken away is missed, asked for, and given again', async () => {
    const site = 'https://www.facebook.com/*';
    await dashboard.evaluate(`browser.permissions.remove({ origins: [${JSON.stringify(site)}] })`);
    await until('the strip', async () =>
      (await textOf(dashboard)).includes('keeps Vigie from Facebook'),
    );
    await (await button(dashboard, 'Allow')).click();
    await window.allowPermissions();
    await until('no strip', async () => !(await textOf(dashboard)).includes('keeps Vigie from'));
    const given = await dashboard.evaluate(
      `browser.permissions.contains({ origins: [${JSON.stringify(site)}] })`,
    );
    if (given !== true) throw new Error('Firefox did not give it');
    return site;
  });
}
