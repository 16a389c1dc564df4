import type { Browser, Frame, Page } from 'puppeteer-core';
import type { FirefoxWindow } from './firefox-window.ts';
import { openPost } from './networks.ts';
import { button, panelOf, textOf } from './panel.ts';
import { type Steps, until } from './steps.ts';

const DRAFT = 'Bonjour, tu as raison, écrivez-nous !';
const CORRECTED = DRAFT.replace(' !', '\u202f!');

/** Quill and ProseMirror take what is typed and corrected within a second for one step, others may. */
const ONE_STEP = 1_300;

/** The live check in two editors of their own kinds: in the panel, then by the counter once the panel is closed. */
export async function checkDraftsAsTyped(
  steps: Steps,
  browser: Browser,
  window: FirefoxWindow,
): Promise<void> {
  for (const network of ['facebook', 'x'] as const) {
    // The panel stands open since the main job.
    const page = await openPost(browser, network, 'en-dark-storm-still');
    await steps.step(`${network}: a draft is checked, marked, corrected, taken back`, async () => {
      const panel = await panelOf(page);
      await (await button(panel, /^Tone/)).click();
      await enterBox(page);
      await page.keyboard.type(DRAFT);
      await until('the hits', async () => (await textOf(panel)).includes('mixes tu and vous'));
      return correctAndTakeBack(page, panel);
    });
    await steps.step(`${network}: with the panel closed the counter says and does it`, async () => {
      await window.pressButton();
      await until('no panel', async () =>
        page.frames().every((frame) => !frame.url().includes('/sidepanel.html')),
      );
      await enterBox(page);
      const counter = await paletteWith(page, /^To check\. 2 things to look at/);
      await (await button(counter, /2 things/)).click();
      await until('the hints', async () => (await textOf(counter)).includes('mixes tu and vous'));
      return correctAndTakeBack(page, counter);
    });
    await window.pressButton();
    await panelOf(page);
    await page.close();
  }
}

/** Corrects the space before the mark from one of our frames, then takes it back in the page. */
async function correctAndTakeBack(page: Page, hints: Frame): Promise<string> {
  await until('both marks', async () => (await marks(page)) === 2);
  await new Promise((resolve) => setTimeout(resolve, ONE_STEP));
  const rows = await hints.$$('[role="grid"] [role="row"]');
  for (const row of rows) {
    if ((await row.evaluate((element) => element.textContent)).includes('narrow no-break')) {
      await row.click();
    }
  }
  await (await button(hints, 'Correct')).click();
  await until('the correction', async () => (await exactText(page)) === CORRECTED);
  await until('one mark less', async () => (await marks(page)) === 1);
  await enterBox(page);
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
  await until('the draft as it was', async () => (await exactText(page)) === DRAFT);
  await until('both marks again', async () => (await marks(page)) === 2);
  return 'by one Ctrl+Z';
}

const paletteWith = (page: Page, name: RegExp): Promise<Frame> =>
  until(`a counter ${name}`, async () => {
    const frame = page.frames().find((each) => each.url().includes('/palette.html'));
    const label = await frame?.$eval('button', (element) => element.ariaLabel).catch(() => null);
    return frame && label && name.test(label) ? frame : null;
  });

/** How many stretches have a line under them; the registry is the document's, not a world's. */
const marks = (page: Page): Promise<number> =>
  page.evaluate(() =>
    // those of flagged comments are no marks of the draft
    [...CSS.highlights].reduce(
      (sum, [name, { size }]) => (name.startsWith('vigie-words-') ? sum : sum + size),
      0,
    ),
  );

/** As the editor's own model has it, spaces of every kind included. */
const exactText = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { __sample } = window as unknown as { __sample: { editor?: { text(): string } } };
    return (__sample.editor?.text() ?? '').trim();
  });

async function enterBox(page: Page): Promise<void> {
  const box = await until('a reply box', () => page.$('[contenteditable="true"]'));
  await box.click();
}
