import type { Frame, Page } from '@playwright/test';
import type { NetworkId } from '../../networks/contract.ts';
import { CLIENTS, takeOnClients } from './four-clients.ts';
import { calmPostOf } from './sample-pages.ts';
import { expect, test, type Vigie } from './vigie.ts';

const LOOK = 'en-light-calm-still';
const UNREAD = /can’t be read: check it before you send/;

const header = (panel: Frame) => panel.getByRole('button', { name: /^Brand:/ });

/** The colour that a part of ours was told, and the one that is painted from it. */
const brandColor = (panel: Frame | Page, part: string): Promise<[string, string]> =>
  panel
    .locator(part)
    .first()
    .evaluate((element) => {
      const style = getComputedStyle(element);
      const edge = [style.borderInlineStartColor, style.borderInlineEndColor, style.boxShadow];
      return [
        style.getPropertyValue('--brand').trim(),
        [style.backgroundColor, ...edge].join(' '),
      ] as [string, string];
    });

const HEADER_DOT = 'header button i';
const RAIL = 'nav';

/** Waits until header and rail show this brand in its colour; gives what is painted. */
async function expectBrand(
  panel: Frame,
  brand: { name: string; color: string },
  isPinned = false,
): Promise<string[]> {
  await expect(header(panel)).toHaveAccessibleName(
    `Brand: ${brand.name}${isPinned ? ', pinned' : ''}`,
  );
  const told = await Promise.all([HEADER_DOT, RAIL].map((part) => brandColor(panel, part)));
  expect(told.map(([color]) => color)).toEqual([brand.color, brand.color]);
  return told.map(([, painted]) => painted);
}

async function openPost(vigie: Vigie, network: NetworkId, handle: string) {
  await takeOnClients(vigie);
  const page = await vigie.open(calmPostOf(network, handle), LOOK);
  const panel = await vigie.openPanel(page);
  await expect(panel.getByRole('combobox')).toBeVisible();
  return { page, panel };
}

test('x, where nobody can tell who speaks: the brand follows the page viewed, until one is pinned', async ({
  vigie,
}) => {
  const { page, panel } = await openPost(vigie, 'x', 'odettevalmont');
  await hideSpeaker(page);
  await panel.evaluate(() => Object.assign(window, { same: true }));
  const odette = await expectBrand(panel, CLIENTS.odette);

  // That the account is unknown is said once, and never as if it were wrong.
  const unread = panel.getByRole('status').filter({ hasText: UNREAD });
  await expect(unread).toHaveCount(1);
  await expect(panel.getByRole('alert')).toHaveCount(0);
  await unread.getByRole('button', { name: 'Dismiss' }).click();
  await expect(unread).toHaveCount(0);

  // Another client's page in the same tab, nothing reloaded: the brand, its colour on the rail and in the header.
  await goTo(page, calmPostOf('x', 'rivierapokervm'));
  const riviera = await expectBrand(panel, CLIENTS.riviera);
  expect(riviera[0]).not.toBe(odette[0]);
  expect(riviera[1]).not.toBe(odette[1]);
  await expect(panel.getByRole('alert')).toHaveCount(0);
  await page.goBack();
  await expectBrand(panel, CLIENTS.odette);
  await expect(unread).toHaveCount(0);
  expect(await panel.evaluate(() => (window as unknown as { same?: boolean }).same)).toBe(true);

  // Pinned, it stays, and the page that isn't its own is pointed out; the dashboard opens with it.
  await header(panel).click();
  await panel.getByRole('menuitemcheckbox', { name: CLIENTS.lune.name }).click();
  await expectBrand(panel, CLIENTS.lune, true);
  await goTo(page, calmPostOf('x', 'rivierapokervm'));
  await expect(panel.getByRole('alert')).toContainText(CLIENTS.riviera.name);
  await expectBrand(panel, CLIENTS.lune, true);
  const dashboard = await vigie.context.newPage();
  await dashboard.goto(`chrome-extension://${vigie.extensionId}/dashboard.html#replies`);
  await expect(
    dashboard.getByRole('button', { name: `Brand: ${CLIENTS.lune.name}` }),
  ).toBeVisible();
  expect((await brandColor(dashboard, HEADER_DOT))[0]).toBe(CLIENTS.lune.color);
  await dashboard.close();

  // Followed again, the page decides.
  await header(panel).click();
  await panel.getByRole('menuitemcheckbox', { name: 'Follow the page’s account' }).click();
  await expectBrand(panel, CLIENTS.riviera);
  await expect(panel.getByRole('alert')).toHaveCount(0);
});

test('facebook, where the page tells who speaks: that counts before whose page it is', async ({
  vigie,
}) => {
  const { page, panel } = await openPost(vigie, 'facebook', 'odettevalmont');
  await expectBrand(panel, CLIENTS.transval);
  const banner = panel.getByRole('alert');
  await expect(banner).toContainText('Another client’s page');
  await expect(banner).toContainText(CLIENTS.odette.name);
  await goTo(page, calmPostOf('facebook', 'transvalvalmont'));
  await expect(banner).toHaveCount(0);
  await expectBrand(panel, CLIENTS.transval);
  await expect(panel.getByText(UNREAD)).toHaveCount(0);
});

/** Takes away what tells X's own account, as a change of its markup would, and keeps it away. */
function hideSpeaker(page: Page): Promise<void> {
  return page.evaluate(() => {
    const marks =
      '[data-testid="SideNav_AccountSwitcher_Button"], [data-testid="AppTabBar_Profile_Link"]';
    const strip = () => {
      for (const mark of document.querySelectorAll(marks)) mark.removeAttribute('data-testid');
    };
    strip();
    new MutationObserver(strip).observe(document, { subtree: true, childList: true });
  });
}

/** Goes there as the network's own script does, without loading. */
function goTo(page: Page, address: string): Promise<void> {
  const { pathname } = new URL(address);
  return page.evaluate((path) => {
    history.pushState(null, '', path);
    dispatchEvent(new PopStateEvent('popstate'));
  }, pathname);
}
