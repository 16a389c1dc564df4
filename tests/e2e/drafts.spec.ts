import { mkdtemp, readlink, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Locator, Page } from '@playwright/test';
import type { KeptDraft } from '../../features/drafts/model.ts';
import type { NetworkId } from '../../networks/contract.ts';
import { buildExtension } from '../browser/build-extension.ts';
import { openChromium } from '../browser/open-chromium.ts';
import { openBox, untilHidden, untilShown } from './palette-moves.ts';
import { modelText, moderatedPost, sendButton } from './sample-pages.ts';
import { storedRows } from './stored-rows.ts';
import { expect, HOME, NETWORKS, test, type Vigie, vigieIn } from './vigie.ts';

/** Milliseconds. The last letters are written within 300, the offer waits up to 3,000: a busy machine takes longer. */
const PATIENT = { timeout: 20_000 };

/** A reply box with the caret in it, and the panel beside it. */
async function atTheBox(vigie: Vigie, network: NetworkId) {
  const { page, box } = await openBox(vigie, network);
  const panel = await vigie.openPanel(page);
  await expect(panel.getByRole('combobox')).toBeVisible();
  await box.click();
  return { page, box, panel };
}

/** The panel of a page that was loaded anew, where it stands open as it was left. */
async function openedPanel(page: Page): Promise<Frame> {
  const isPanel = (frame: Frame): boolean => frame.url().includes('/sidepanel.html');
  await expect.poll(() => page.frames().some(isPanel), PATIENT).toBe(true);
  const panel = page.frames().find(isPanel)!;
  await expect(panel.getByRole('combobox')).toBeVisible(PATIENT);
  return panel;
}

/** The same post in another tab. */
async function atTheBoxAgain(vigie: Vigie, network: NetworkId) {
  const page = await vigie.open(moderatedPost(network), 'en-light-storm-still');
  const panel = await openedPanel(page);
  const box = page.locator('[contenteditable="true"]:visible').first();
  await box.click();
  return { page, box, panel };
}

/** Two lines with emoji, an accent and Arabic, typed as a person types. Answers with what the editor made of them. */
async function write(page: Page): Promise<string> {
  await page.keyboard.type('Good evening, ');
  await page.keyboard.insertText('été 👩🏽‍🚒 مرحبا');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('the bus is back');
  await expect.poll(() => modelText(page)).toContain('bus is back');
  return modelText(page);
}

const keptIn = async (panel: Frame): Promise<string[]> =>
  (await storedRows<KeptDraft>(panel, 'drafts')).map(({ text }) => text);
const untilKept = (panel: Frame): Promise<void> =>
  expect.poll(async () => (await keptIn(panel)).join(), PATIENT).toContain('bus is back');
const untilNoneKept = (panel: Frame): Promise<void> =>
  expect.poll(() => keptIn(panel), PATIENT).toEqual([]);

const offerIn = (panel: Frame): Locator => panel.getByRole('region', { name: 'Draft kept' });

async function putBack(panel: Frame): Promise<void> {
  await expect(offerIn(panel)).toContainText('Good evening', PATIENT);
  // A press right after the palette was placed can go by unheard (seen in Chromium, 2026-11): then once more.
  await expect(async () => {
    await offerIn(panel).getByRole('button', { name: 'Put it back' }).click({ timeout: 5_000 });
    await expect(offerIn(panel)).toHaveCount(0, { timeout: 5_000 });
  }).toPass(PATIENT);
}

/** The network draws another page and comes back to this one, which throws its box away. */
async function leaveAndReturn(page: Page, network: NetworkId): Promise<void> {
  await page.evaluate((path) => {
    history.pushState(null, '', path);
    dispatchEvent(new Event('sample-moved'));
  }, new URL(HOME[network]).pathname);
  await expect.poll(() => page.url()).toContain(HOME[network]);
  await page.goBack();
}

/** The same box anew. Facebook and Instagram come back to a post over their feed, whose own boxes stand behind it. */
async function enterAgain(page: Page, box: Locator, network: NetworkId): Promise<void> {
  const over = page.getByRole('dialog').locator('[contenteditable="true"], textarea').first();
  await (network === 'facebook' || network === 'instagram' ? over : box).click();
}

for (const network of NETWORKS) {
  test(`${network}: a draft that the page lost is put back exactly, then gone once posted`, async ({
    vigie,
  }) => {
    const { page, box, panel } = await atTheBox(vigie, network);
    const written = await write(page);
    await untilKept(panel);
    await expect(offerIn(panel)).toHaveCount(0);

    await leaveAndReturn(page, network);
    await enterAgain(page, box, network);
    await expect.poll(() => modelText(page)).toBe('');
    await putBack(panel);
    await expect.poll(() => modelText(page)).toBe(written);
    await expect(offerIn(panel)).toHaveCount(0);
    expect(await keptIn(panel)).toHaveLength(1);

    // One Ctrl+Z takes it out, which empties the box by hand.
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => modelText(page)).toBe('');
    await untilNoneKept(panel);
    await expect(offerIn(panel)).toHaveCount(0);

    await enterAgain(page, box, network);
    await write(page);
    await untilKept(panel);
    // the panel stands over the button of Instagram's post window
    if (network === 'instagram') await page.keyboard.press('Enter');
    else await sendButton(page, network).click();
    await untilNoneKept(panel);
    await expect(offerIn(panel)).toHaveCount(0);
  });
}

test('with the panel closed a draft is kept all the same, and put back from beside its box', async ({
  vigie,
}) => {
  const { page, box } = await openBox(vigie, 'x');
  const written = await write(page);
  await expect
    .poll(async () => (await storedRows<KeptDraft>(vigie.worker, 'drafts')).length, PATIENT)
    .toBe(1);
  await leaveAndReturn(page, 'x');
  await box.click();
  const offered = await untilShown(page);
  await putBack(offered);
  await expect.poll(() => modelText(page)).toBe(written);
  await untilHidden(page);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Backspace');
  await expect
    .poll(async () => (await storedRows<KeptDraft>(vigie.worker, 'drafts')).length, PATIENT)
    .toBe(0);
});

test('a reply goes back behind the mention that the network puts there again, its box opened if need be', async ({
  vigie,
}) => {
  const { page, panel } = await atTheBox(vigie, 'instagram');
  await page.getByRole('button', { name: 'Reply' }).first().click();
  await expect.poll(() => modelText(page)).toMatch(/^@\S+ $/);
  await page.waitForTimeout(600);
  expect(await keptIn(panel)).toEqual([]);
  const written = await write(page);
  await untilKept(panel);

  await leaveAndReturn(page, 'instagram');
  await expect.poll(() => modelText(page)).toMatch(/^@\S+ $/);
  await putBack(panel);
  await expect.poll(() => modelText(page)).toBe(written);

  await page.reload();
  await putBack(await openedPanel(page));
  await expect.poll(() => modelText(page)).toBe(written);
});

test('a draft in a closed tab is offered in the next one; forgotten, it comes back by undo; emptied by hand, it is erased', async ({
  vigie,
}) => {
  const first = await atTheBox(vigie, 'facebook');
  const written = await write(first.page);
  await untilKept(first.panel);
  await first.page.close();

  const { page, box, panel } = await atTheBoxAgain(vigie, 'facebook');
  await expect(offerIn(panel)).toContainText('just now', PATIENT);
  await offerIn(panel).getByRole('button', { name: 'Forget it' }).click();
  await untilNoneKept(panel);
  await panel.getByRole('button', { name: 'Undo' }).click();
  await untilKept(panel);

  // What is begun meanwhile is kept beside it, and is not written over it.
  await box.click();
  await page.keyboard.type('Something else');
  await expect(offerIn(panel)).toHaveCount(0);
  await expect.poll(() => keptIn(panel), PATIENT).toHaveLength(2);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Backspace');
  await expect.poll(async () => (await keptIn(panel)).length, PATIENT).toBe(1);
  await putBack(panel);
  await expect.poll(() => modelText(page)).toBe(written);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Backspace');
  await untilNoneKept(panel);
});

test('a draft outlives the browser’s death', async ({ sites }) => {
  const profile = await mkdtemp(join(tmpdir(), 'vigie-killed-'));
  const extension = await buildExtension('chrome');
  const start = () =>
    openChromium({ extension, profile, args: sites.chromiumArgs, language: 'en' });
  const before = await start();
  const first = await atTheBox(vigieIn(before.context, before.extensionId), 'x');
  const written = await write(first.page);
  await untilKept(first.panel);
  // Chromium notes in its profile which process has it: `host-pid`.
  const holder = await readlink(join(profile, 'SingletonLock'));
  process.kill(Number(holder.split('-').at(-1)), 'SIGKILL');
  await before.context.close().catch(() => undefined);

  const after = await start();
  const { page, panel } = await atTheBoxAgain(vigieIn(after.context, after.extensionId), 'x');
  await putBack(panel);
  await expect.poll(() => modelText(page)).toBe(written);
  await after.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 8 });
});
