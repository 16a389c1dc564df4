import type { Frame, Locator, Page } from '@playwright/test';
import type { NetworkId } from '../../networks/contract.ts';
import { markedIn } from './marked-in.ts';
import { openBox } from './palette-moves.ts';
import { modelText } from './sample-pages.ts';
import { expect, test, type Vigie } from './vigie.ts';

async function writeInBox(vigie: Vigie, network: NetworkId, draft: string) {
  const { page, box } = await openBox(vigie, network);
  const panel = await vigie.openPanel(page);
  await panel.getByRole('button', { name: /^Tone/ }).click();
  await expect(panel.getByRole('region', { name: 'What you are writing' })).toBeVisible();
  await box.click();
  for (const [at, line] of draft.split('\n').entries()) {
    if (at > 0) await page.keyboard.press('Shift+Enter');
    await page.keyboard.type(line);
  }
  return { page, box, panel };
}

const hitsIn = (panel: Frame): Locator =>
  panel.getByRole('grid', { name: 'To look at in the draft' }).getByRole('row');

/** Corrects the first hit that says this. */
async function correct(panel: Frame, words: string): Promise<void> {
  const hit = hitsIn(panel).filter({ hasText: words }).first();
  await hit.click();
  await hit.getByRole('button', { name: 'Correct' }).click();
}

test('typography of several lines is corrected at once and taken back at once; marks follow their words; an exception can be taken back', async ({
  vigie,
}) => {
  test.slow();
  const draft = 'Bonjour !\nTu as raison : écrivez-nous ; merci !';
  const { page, box, panel } = await writeInBox(vigie, 'facebook', draft);
  const marked = async () => (await markedIn(page)).toSorted();
  const words = [' !', ' !', ' :', ' ;', 'écrivez-nous'];
  await expect.poll(marked).toEqual(words);
  const before = await modelText(page);
  // what is typed and corrected within a second is one step for some editors
  await page.waitForTimeout(1_300);
  await panel.getByRole('button', { name: /^Correct the typography/ }).click();
  const narrow = draft.replaceAll(/ (?=[!;])/g, '\u202f').replace(' :', '\u00a0:');
  await expect
    .poll(async () => (await modelText(page)).replaceAll('\u202f:', '\u00a0:'))
    .toContain(narrow);
  await expect.poll(marked).toEqual(['écrivez-nous']);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => modelText(page)).toBe(before);
  await expect.poll(marked).toEqual(words);

  // The editor draws its lines anew.
  await box.click();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.type('Re');
  await page.keyboard.press('Shift+Enter');
  await expect.poll(marked).toEqual(words);

  const mixed = hitsIn(panel).filter({ hasText: 'mixes tu and vous' });
  await mixed.click();
  await mixed.getByRole('button', { name: 'More for this rule' }).click();
  await panel.getByRole('menuitem', { name: 'Always allow “écrivez-nous” for My brand' }).click();
  await expect(mixed).toHaveCount(0);
  await expect.poll(marked).toEqual([' !', ' !', ' :', ' ;']);
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(mixed).toHaveCount(1);
});

test('a correction that comes too late touches nothing and says so, also where the box went away', async ({
  vigie,
}) => {
  test.slow();
  const { page, box, panel } = await writeInBox(vigie, 'instagram', 'Bonjour, tu viens !');
  const crashes: string[] = [];
  page.on('pageerror', ({ message }) => crashes.push(message));
  await expect(hitsIn(panel)).not.toHaveCount(0);
  // The text changes when the correction is under way: the box has just been focused for it.
  await box.evaluate((field: HTMLTextAreaElement) => {
    const change = () => {
      field.value = 'Autre texte ? Tout autre.';
    };
    field.addEventListener('focusin', change, { once: true });
  });
  await correct(panel, 'narrow no-break space');
  await expect(
    panel.getByText('The text has changed meanwhile: nothing was touched.'),
  ).toBeVisible();
  expect(await box.inputValue()).toBe('Autre texte ? Tout autre.');

  await refill(page, box, 'Merci à vous !');
  await expect(hitsIn(panel)).toHaveCount(1);
  await box.evaluate((field) => {
    field.addEventListener('focusin', () => field.closest('form')?.remove(), { once: true });
  });
  await correct(panel, 'narrow no-break space');
  await expect(
    panel.getByText('The reply box did not take the correction. Nothing was sent.'),
  ).toBeVisible();
  await expect(hitsIn(panel)).toHaveCount(0);
  await expect(panel.getByText(/^Click in a reply box and write/)).toBeVisible();
  expect(crashes).toEqual([]);
});

async function refill(page: Page, box: Locator, draft: string): Promise<void> {
  await box.click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(draft);
}
