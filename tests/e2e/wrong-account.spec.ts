import type { Frame, Page } from '@playwright/test';
import type { NetworkId } from '../../networks/contract.ts';
import { CLIENTS, REPLY, takeOnClients } from './four-clients.ts';
import { paletteOf, untilHidden, untilShown, written } from './palette-moves.ts';
import { showHere } from './panel-moves.ts';
import { calmPostOf } from './sample-pages.ts';
import { expect, NETWORKS, test, type Vigie } from './vigie.ts';

const LOOK = 'en-light-calm-still';

/** A client's post with the panel open beside. The sample networks speak as TransVal. */
async function openPost(vigie: Vigie, network: NetworkId, handle: string) {
  const page = await vigie.open(calmPostOf(network, handle), LOOK);
  const panel = await vigie.openPanel(page);
  await showHere(panel, network);
  await expect(panel.getByRole('combobox')).toBeVisible();
  return { page, panel };
}

const header = (panel: Frame) => panel.getByRole('button', { name: /^Brand:/ });

async function pinBrand(panel: Frame, name: string): Promise<void> {
  await header(panel).click();
  await panel.getByRole('menuitemcheckbox', { name }).click();
  await expect(header(panel)).toHaveAccessibleName(`Brand: ${name}, pinned`);
}

async function clickBox(page: Page): Promise<void> {
  await page
    .locator('[contenteditable="true"]:visible, textarea:visible')
    .and(page.locator(':not([class*="msg-form"])'))
    .first()
    .click();
}

/** Inserts by Enter in the search, as one does; the reply is the only one found. */
async function pressEnter(panel: Frame): Promise<void> {
  const field = panel.getByRole('combobox');
  await field.fill('zebra');
  await expect(panel.getByRole('row', { selected: true })).toContainText(REPLY);
  await field.press('Enter');
}

for (const network of NETWORKS) {
  test(`${network}: a pinned brand's reply waits for a second thought where another account speaks`, async ({
    vigie,
  }) => {
    await takeOnClients(vigie);
    const { page, panel } = await openPost(vigie, network, 'transvalvalmont');
    await expect(header(panel)).toHaveAccessibleName('Brand: TransVal');
    await expect(panel.getByRole('alert')).toHaveCount(0);
    await pinBrand(panel, CLIENTS.odette.name);
    const banner = panel.getByRole('alert');
    await expect(banner).toContainText('TransVal');
    await expect(banner).toContainText('La Table d’Odette');

    await clickBox(page);
    const before = await written(page);
    await pressEnter(panel);
    const question = panel.getByRole('dialog');
    await expect(question).toContainText('transvalvalmont');
    await expect(question).toContainText('odettevalmont');
    for (let again = 0; again < 3; again += 1) await page.keyboard.press('Enter');
    await page.waitForTimeout(300);
    await expect(question).toBeVisible();
    expect(await written(page)).toBe(before);

    await question.getByRole('button', { name: 'Don’t insert' }).click();
    await expect(question).toHaveCount(0);
    expect(await written(page)).toBe(before);

    await pressEnter(panel);
    await question.getByRole('button', { name: /^Insert (as|on) TransVal/ }).click();
    await expect.poll(() => written(page)).toBe(`${before} ${REPLY}`.trim());

    // Remembered for nobody: the next one asks again.
    await pressEnter(panel);
    await expect(question).toBeVisible();
  });

  test(`${network}: a page of another client's is pointed out`, async ({ vigie }) => {
    await takeOnClients(vigie);
    const { page, panel } = await openPost(vigie, network, 'odettevalmont');
    await pinBrand(panel, CLIENTS.transval.name);
    const banner = panel.getByRole('alert');
    await expect(banner).toContainText('Another client’s page');
    await expect(banner).toContainText('La Table d’Odette');
    await clickBox(page);
    await pressEnter(panel);
    await expect(panel.getByRole('dialog')).toContainText('La Table d’Odette');
  });

  test(`${network}: the shortcut asks too, over the page`, async ({ vigie }) => {
    await takeOnClients(vigie);
    const { page, panel } = await openPost(vigie, network, 'transvalvalmont');
    await pinBrand(panel, CLIENTS.lune.name);
    await clickBox(page);
    const before = await written(page);
    await page.keyboard.type('/zebra');
    await untilShown(page);
    await page.keyboard.press('Tab');
    const palette = await paletteOf(page);
    const question = palette.getByRole('dialog');
    await expect(question).toContainText('Maison Lune');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(300);
    expect(await written(page)).toBe(`${before} /zebra`.trim());
    await question.getByRole('button', { name: /^Insert (as|on) TransVal/ }).click();
    await expect.poll(() => written(page)).toBe(`${before} ${REPLY}`.trim());
    await untilHidden(page);
  });
}
