import { expect, type Frame, type Locator, type Page } from '@playwright/test';
import type { NetworkId } from '../../networks/contract.ts';
import { openPanel, pressButton } from '../browser/in-page-panel.ts';
import { showHere } from './panel-moves.ts';
import { modelText, moderatedPost } from './sample-pages.ts';
import type { Vigie } from './vigie.ts';

/** A post's page with the network's own reply box in use, its caret in it. */
export async function openBox(
  vigie: Vigie,
  network: NetworkId,
  look = 'en-light-storm-still',
): Promise<{ page: Page; box: Locator }> {
  const page = await vigie.open(moderatedPost(network), look);
  // On LinkedIn nothing may stand in the page before the person has said so.
  if (network === 'linkedin') {
    const panel = await openPanel(page);
    await showHere(panel, network);
    await expect(panel.getByRole('combobox')).toBeVisible();
    // Told to the page a little later: the panel may not leave before.
    await expect.poll(() => placeOnLinkedin(vigie)).toBe('page');
    await pressButton(page);
    await expect.poll(() => panel.isDetached()).toBe(true);
  } else {
    // The handle says that the content script has started.
    await expect.poll(() => page.locator('html > div').count()).toBeGreaterThan(0);
  }
  // LinkedIn's private messages stand in the same page.
  const box = page
    .locator('[contenteditable="true"]:visible, textarea:visible')
    .and(page.locator(':not([class*="msg-form"])'))
    .first();
  await box.click();
  await expect
    .poll(() => box.evaluate((field) => field.contains(document.activeElement)))
    .toBe(true);
  return { page, box };
}

/** Where the panel stands on LinkedIn, as the content script reads it. */
function placeOnLinkedin(vigie: Vigie): Promise<unknown> {
  return vigie.worker.evaluate(async () => {
    const { storage } = (
      globalThis as unknown as {
        chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } };
      }
    ).chrome;
    const { settings } = (await storage.local.get('settings')) as {
      settings?: { panel: { linkedin: { shownIn: string } } };
    };
    return settings?.panel.linkedin.shownIn;
  });
}

/** The palette's frame; undefined while there is none. It stands in a closed shadow root, so it is found among the frames. */
export const paletteIn = (page: Page): Frame | undefined =>
  page.frames().find((frame) => frame.url().includes('/palette.html'));

/** The palette's frame once it has been loaded. */
export async function paletteOf(page: Page): Promise<Frame> {
  await expect.poll(() => paletteIn(page) !== undefined).toBe(true);
  return paletteIn(page)!;
}

/** The counter of what there is to look at in the draft, which stands in the same frame. */
export const counterIn = (frame: Frame): Locator =>
  frame.getByRole('button', { name: /things? to look at|characters? (left|too many)/ });

/** How many pixels of the page list or search cover. */
export async function paletteHeight(page: Page): Promise<number> {
  const frame = paletteIn(page);
  if (!frame || (await counterIn(frame).isVisible())) return 0;
  const element = await frame.frameElement();
  if (!(await element.isVisible())) return 0;
  return (await element.boundingBox())?.height ?? 0;
}

/** Waits until the list or the search stands in the page. */
export async function untilShown(page: Page): Promise<Frame> {
  await expect.poll(() => paletteHeight(page), { timeout: 15_000 }).toBeGreaterThan(20);
  return paletteOf(page);
}

export async function untilHidden(page: Page): Promise<void> {
  await expect.poll(() => paletteHeight(page)).toBeLessThan(20);
}

/**
 * One of the browser's commands for the palette. Nothing from outside can press a key of the browser itself, so the worker is told what the
 * browser would tell it.
 */
export async function pressCommand(
  page: Page,
  vigie: Vigie,
  command = 'open-palette',
): Promise<void> {
  await page.bringToFront();
  await vigie.worker.evaluate(
    async ([url, name]) => {
      const { tabs, commands } = (
        globalThis as unknown as {
          chrome: {
            tabs: { query(filter: object): Promise<{ url?: string }[]> };
            commands: { onCommand: { dispatch(name: string, tab: object): void } };
          };
        }
      ).chrome;
      const tab = (await tabs.query({})).find((candidate) => candidate.url === url);
      if (!tab) throw new Error(`no tab at ${url}`);
      commands.onCommand.dispatch(name, tab);
    },
    [page.url(), command] as const,
  );
}

/** What the network's editor holds, in one line and with plain spaces. */
export const written = async (page: Page): Promise<string> =>
  (await modelText(page)).replace(/\s+/g, ' ').trim();
