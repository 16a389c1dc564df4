import type { Frame, Locator, Page } from '@playwright/test';
import { pressButton } from '../browser/in-page-panel.ts';
import { markedIn } from './marked-in.ts';
import { counterIn, openBox, paletteIn, paletteOf, pressCommand } from './palette-moves.ts';
import { modelText } from './sample-pages.ts';
import { expect, NETWORKS, test } from './vigie.ts';

const DRAFT = 'Bonjour, tu as raison, écrivez-nous !';
const MARKED = [' !', 'écrivez-nous'];

/** Networks whose pages may show something while the panel is closed. */
const SHOWING = NETWORKS.filter((network) => network !== 'linkedin');

/** Where the palette's frame stands in the window; null while it can't be seen. */
async function placeOf(frame: Frame) {
  const element = await frame.frameElement();
  return (await element.isVisible()) ? element.boundingBox() : null;
}

async function untilCounted(page: Page, name: RegExp): Promise<Frame> {
  const frame = await paletteOf(page);
  await expect(counterIn(frame)).toHaveAccessibleName(name);
  await expect.poll(() => placeOf(frame)).not.toBeNull();
  return frame;
}

/** Labels of the network's own buttons that the frame covers, looked for at its corners and its middle. */
async function buttonsUnder(page: Page, frame: Frame): Promise<string[]> {
  const { x, y, width, height } = (await placeOf(frame))!;
  const [right, bottom] = [x + width - 1, y + height - 1];
  const points = [
    [x, y],
    [right, y],
    [x, bottom],
    [right, bottom],
    [x + width / 2, y + height / 2],
  ] as const;
  return page.evaluate(
    (all) =>
      all.flatMap(([left, top]) => {
        const [, below] = document.elementsFromPoint(left, top);
        const button = below?.closest('button, [role="button"], input[type="submit"]');
        return button ? [button.ariaLabel || (button.textContent ?? '')] : [];
      }),
    points,
  );
}

const hitsIn = (frame: Frame): Locator =>
  frame.getByRole('grid', { name: 'To look at in the draft' }).getByRole('row');

const SOON = { timeout: 3_000 };

/**
 * Presses until it has its effect: on a busy machine the first press on a frame that has just moved was seen to reach the
 * page below (Chromium 156, headless, 2026-11).
 */
async function pressUntil(button: Locator, isDone: () => Promise<void>): Promise<void> {
  await expect(async () => {
    if (await button.isVisible()) await button.click(SOON);
    await isDone();
  }).toPass({ timeout: 40_000 });
}

const emptyBox = async (page: Page): Promise<void> => {
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Backspace');
};

for (const network of SHOWING) {
  test(`${network}: with the panel closed a draft is counted, marked, corrected and taken back by one Ctrl+Z`, async ({
    vigie,
  }) => {
    test.slow();
    const { page, box } = await openBox(vigie, network);
    await page.keyboard.type(DRAFT);
    const frame = await untilCounted(page, /^To check\. 2 things/);
    await expect.poll(() => markedIn(page)).toEqual(MARKED);
    expect(await buttonsUnder(page, frame)).toEqual([]);
    const draft = await modelText(page);

    // Quill and ProseMirror take what is typed and corrected within a second for one step.
    await page.waitForTimeout(1_300);
    const hits = hitsIn(frame);
    await pressUntil(counterIn(frame), () => expect(hits).toHaveCount(2, SOON));
    const space = hits.filter({ hasText: 'narrow no-break space' });
    const correct = space.getByRole('button', { name: 'Correct' });
    await pressUntil(space, () => expect(correct).toBeVisible(SOON));
    await pressUntil(correct, () =>
      expect.poll(() => modelText(page), SOON).toBe(draft.replace(' !', '\u202f!')),
    );
    await expect.poll(() => markedIn(page)).toEqual(['écrivez-nous']);
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => modelText(page)).toBe(draft);
    await untilCounted(page, /2 things/);
    await expect.poll(() => markedIn(page)).toEqual(MARKED);

    // Gone with the text, with the focus, and once the panel is there to say it.
    await emptyBox(page);
    await expect.poll(() => markedIn(page)).toEqual([]);
    await expect.poll(() => placeOf(frame)).toBeNull();
    await page.keyboard.type(DRAFT);
    await untilCounted(page, /2 things/);
    await box.evaluate((field) => field.blur());
    await expect.poll(() => placeOf(frame)).toBeNull();
    await expect.poll(() => markedIn(page)).toEqual([]);
    await box.click();
    await untilCounted(page, /2 things/);
    const panel = await vigie.openPanel(page);
    await expect.poll(() => placeOf(frame)).toBeNull();
    await expect(panel.getByRole('button', { name: 'Tone 2' })).toBeVisible();
    await expect.poll(() => markedIn(page)).toEqual(MARKED);
  });
}

test('linkedin: nothing stands in the page, and nothing of the draft is read, while the panel is closed', async ({
  vigie,
}) => {
  const { page } = await openBox(vigie, 'linkedin');
  await page.keyboard.type(DRAFT);
  // As long as the other networks are given to show it.
  await page.waitForTimeout(4_000);
  expect(paletteIn(page)).toBeUndefined();
  expect(await markedIn(page)).toEqual([]);
  expect(await page.locator('html > div').count()).toBe(0);
});

test('the hints are opened, used and left by keyboard alone', async ({ vigie }) => {
  const { page, box } = await openBox(vigie, 'facebook');
  await page.keyboard.type(DRAFT);
  const frame = await untilCounted(page, /2 things/);
  await pressCommand(page, vigie, 'show-hints');
  const list = frame.getByRole('grid', { name: 'To look at in the draft' });
  await expect(list).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  await expect
    .poll(() => box.evaluate((field) => field.contains(document.activeElement)))
    .toBe(true);
  await page.keyboard.type('!');
  await expect.poll(() => modelText(page)).toContain(`${DRAFT}!`);
  await untilCounted(page, /things/);
  await pressCommand(page, vigie, 'show-hints');
  await expect(list).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => modelText(page)).toContain('écrivez-nous\u202f!');
});

test('the counter can be switched off', async ({ vigie }) => {
  const { page, box } = await openBox(vigie, 'facebook');
  const panel = await vigie.openPanel(page);
  await panel.getByRole('button', { name: 'Settings' }).click();
  await panel.getByRole('switch', { name: 'Counter in the reply box' }).click();
  await pressButton(page);
  await expect.poll(() => panel.isDetached()).toBe(true);
  await box.click();
  await page.keyboard.type(DRAFT);
  const frame = await paletteOf(page);
  await page.waitForTimeout(3_000);
  expect(await placeOf(frame)).toBeNull();
  expect(await markedIn(page)).toEqual([]);
});

test('the counter says how many characters are left, and too many', async ({ vigie }) => {
  const { page } = await openBox(vigie, 'x');
  await page.keyboard.insertText('a '.repeat(135));
  await untilCounted(page, /(\d+ characters left on X)/);
  await page.keyboard.insertText('b '.repeat(20));
  await untilCounted(page, /(\d+ characters too many on X)/);
});
