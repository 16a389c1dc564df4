import type { Page } from 'puppeteer-core';
import type { OpenFirefox } from '../browser/open-firefox.ts';
import { textOf } from './panel.ts';
import { type Steps, until } from './steps.ts';

/** Notifications that Firefox was asked to show: without a screen it shows none. */
export interface Notices {
  /** Their ids, oldest first. */
  shown(): Promise<string[]>;
  /** Presses one, as the system would tell of it. */
  press(id: string): Promise<void>;
}

/** Puts a service of ours in the place of the system's. Before Vigie has anything to tell: Firefox keeps the first it finds. */
export async function catchNotices({ inWindow }: OpenFirefox): Promise<Notices> {
  await inWindow(`(() => {
    window.vigieNotices = [];
    const service = {
      QueryInterface: ChromeUtils.generateQI(['nsIAlertsService']),
      showAlert: ({ name, cookie }, listener) => vigieNotices.push({ name, cookie, listener }),
      closeAlert: (name) => {
        vigieNotices = vigieNotices.filter((one) => one.name !== name);
      },
    };
    Components.manager.QueryInterface(Ci.nsIComponentRegistrar).registerFactory(
      Services.uuid.generateUUID(), 'Vigie', '@mozilla.org/alerts-service;1',
      { QueryInterface: ChromeUtils.generateQI(['nsIFactory']), createInstance: () => service },
    );
  })()`);
  return {
    shown: async () =>
      JSON.parse(String(await inWindow('JSON.stringify(vigieNotices.map(({ name }) => name))'))),
    async press(id) {
      await inWindow(`(() => {
        const { listener, cookie } = vigieNotices.find(({ name }) => name === ${JSON.stringify(id)});
        listener.observe(null, 'alertclickcallback', cookie);
      })()`);
    },
  };
}

/** Alerts raised since the smoke began, on their page, and told by the browser. */
export async function checkAlerts(
  steps: Steps,
  { browser }: OpenFirefox,
  notices: Notices,
  dashboard: Page,
): Promise<void> {
  await dashboard.bringToFront();
  await steps.step('dashboard: an alert is taken in hand by keyboard', async () => {
    await dashboard.evaluate(`location.hash = 'alerts'`);
    await (await until('an open alert', () => dashboard.$('tbody a'))).focus();
    await dashboard.keyboard.press('p');
    await until('it in hand', async () => (await textOf(dashboard)).includes('in hand'));
    return `${(await dashboard.$$('tbody tr')).length} alerts`;
  });
  await steps.step('serious alerts are notified, and a press leads to them', async () => {
    const id = await until('a notification', async () => (await notices.shown()).at(-1));
    await notices.press(id);
    await until('it gone', async () => !(await notices.shown()).includes(id));
    // no tab has the post open
    return until('a tab with the alerts', async () => {
      for (const tab of await browser.pages()) {
        const place = await tab.evaluate(() => location.hash).catch(() => '');
        if (tab === dashboard || !place.startsWith('#alerts')) continue;
        await tab.close();
        return `${id} at ${place}`;
      }
      return null;
    });
  });
}
