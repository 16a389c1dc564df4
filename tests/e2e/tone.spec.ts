import type { Frame, Locator, Page } from '@playwright/test';
import type { NetworkId } from '../../networks/contract.ts';
import { pressButton } from '../browser/in-page-panel.ts';
import { markedIn } from './marked-in.ts';
import { openBox } from './palette-moves.ts';
import { modelText } from './sample-pages.ts';
import { expect, NETWORKS, test, type Vigie } from './vigie.ts';

const DRAFT = 'Bonjour, tu as raison, écrivez-nous !';

/** A reply box with the caret in it, and the tone tab open beside it. */
async function atTheBox(vigie: Vigie, network: NetworkId) {
  const { page, box } = await openBox(vigie, network);
  const panel = await vigie.openPanel(page);
  await panel.getByRole('button', { name: /^Tone/ }).click();
  await expect(panel.getByRole('region', { name: 'What you are writing' })).toBeVisible();
  await box.click();
  return { page, box, panel };
}

const hitsIn = (panel: Frame): Locator =>
  panel.getByRole('grid', { name: 'To look at in the draft' }).getByRole('row');

/** Counts what changes in the network's own editor from now on. */
const watchEditor = (box: Locator): Promise<void> =>
  box.evaluate((editor) => {
    const seen = { changes: 0 };
    Object.assign(window, { seen });
    new MutationObserver((records) => {
      // TipTap notes on the editor itself whether it has the focus.
      const ofItself = ({ type, target }: MutationRecord) =>
        type === 'attributes' && target === editor;
      seen.changes += records.filter((record) => !ofItself(record)).length;
    }).observe(editor, { subtree: true, childList: true, characterData: true, attributes: true });
  });
const changesSeen = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { seen: { changes: number } }).seen.changes);

for (const network of NETWORKS) {
  test(`${network}: a draft is checked and marked as it is typed, corrected, and taken back by one Ctrl+Z`, async ({
    vigie,
  }) => {
    const { page, box, panel } = await atTheBox(vigie, network);
    await page.keyboard.type(DRAFT);
    const mixed = hitsIn(panel).filter({ hasText: 'mixes tu and vous' });
    await expect(mixed).toHaveCount(1);
    await expect.poll(() => markedIn(page)).toEqual([' !', 'écrivez-nous']);
    await expect(panel.getByRole('button', { name: 'Tone 2' })).toBeVisible();
    const draft = await modelText(page);

    // Marks come and go without a change in the editor.
    await watchEditor(box);
    await mixed.click();
    await mixed.getByRole('button', { name: 'Ignore here' }).click();
    await expect.poll(() => markedIn(page)).toEqual([' !']);
    await panel.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => markedIn(page)).toEqual([' !', 'écrivez-nous']);
    expect(await changesSeen(page)).toBe(0);

    // Quill and ProseMirror take what is typed and corrected within a second for one step.
    await page.waitForTimeout(1_300);
    const space = hitsIn(panel).filter({ hasText: 'narrow no-break space' });
    await space.click();
    await space.getByRole('button', { name: 'Correct' }).click();
    const corrected = draft.replace(' !', '\u202f!');
    await expect.poll(() => modelText(page)).toBe(corrected);
    await expect.poll(() => markedIn(page)).toEqual(['écrivez-nous']);
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => modelText(page)).toBe(draft);
    await expect.poll(() => markedIn(page)).toEqual([' !', 'écrivez-nous']);

    // Nothing stays behind an emptied box, or a panel that left.
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('Backspace');
    await expect.poll(() => markedIn(page)).toEqual([]);
    await expect(hitsIn(panel)).toHaveCount(0);
    await box.click();
    await page.keyboard.type(DRAFT);
    await expect.poll(() => modelText(page)).toContain(DRAFT);
    await expect.poll(() => markedIn(page)).toContain('écrivez-nous');
    await pressButton(page);
    // Once the panel is closed the counter marks the draft, as long as the box has the focus.
    await box.evaluate((editor) => editor.blur());
    await expect.poll(() => markedIn(page)).toEqual([]);
  });
}

test('a rule is switched off for the brand, and on again by undo', async ({ vigie }) => {
  const { page, panel } = await atTheBox(vigie, 'facebook');
  await page.keyboard.type(DRAFT);
  const mixed = hitsIn(panel).filter({ hasText: 'mixes tu and vous' });
  await mixed.click();
  await mixed.getByRole('button', { name: 'More for this rule' }).click();
  await panel.getByRole('menuitem', { name: 'Not for My brand' }).click();
  await expect(mixed).toHaveCount(0);
  await expect.poll(() => markedIn(page)).toEqual([' !']);
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(mixed).toHaveCount(1);
});

test('arrows choose and Enter corrects', async ({ vigie }) => {
  const { page, panel } = await atTheBox(vigie, 'facebook');
  await page.keyboard.type(DRAFT);
  await expect(hitsIn(panel)).toHaveCount(2);
  await panel.getByRole('grid').focus();
  await expect(hitsIn(panel).nth(0)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(hitsIn(panel).nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect.poll(() => modelText(page)).toContain('écrivez-nous\u202f!');
});
