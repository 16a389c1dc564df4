import { type Frame, expect as playwrightExpect } from '@playwright/test';
import { modelText } from '../e2e/sample-pages.ts';
import type { Stage, Witness } from './main-job.ts';

const expect = playwrightExpect.configure({ timeout: 15_000 });

const WORDS = {
  fr: {
    tone: 'Ton',
    list: 'À revoir dans le brouillon',
    draft:
      'Bonjour Delphine, tu as raison\u00a0: nous sommes désolés si vous avez eu peur. Cela n’arrivera plus jamais !',
    found: 4,
    inserted: 'Insérée',
    correct: 'Corriger',
  },
  en: {
    tone: 'Tone',
    list: 'To look at in the draft',
    draft:
      'Hello Delphine, we are sorry if you were frightened. This will never happen again, and measures  will be taken.',
    found: 4,
    inserted: 'Inserted',
    correct: 'Correct',
  },
};

/**
 * What is said of a draft while it is typed into the network's own box.
 * @param panel open on the page
 * @throws when something of it doesn't come about
 */
export async function walkToneAtWork(
  { page, language }: Stage,
  panel: Frame,
  witness: Witness,
): Promise<void> {
  const words = WORDS[language];
  await panel.getByRole('button', { name: new RegExp(`^${words.tone}`) }).click();
  // LinkedIn's private messages stand in the same page.
  const box = page
    .locator('[contenteditable="true"]:visible, textarea:visible')
    .and(page.locator(':not([class*="msg-form"])'))
    .first();
  await box.click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Backspace');
  await page.keyboard.type(words.draft);
  // What was said of the reply before goes by itself; a press on it may come when it is gone.
  const said = panel.getByRole('status').filter({ hasText: words.inserted });
  await said.waitFor({ state: 'hidden', timeout: 30_000 });
  const hits = panel.getByRole('grid', { name: words.list }).getByRole('row');
  await expect(hits).toHaveCount(words.found);
  await witness('checked', `typed a draft; ${words.found} things to look at in it`, panel);
  const correctable = hits.filter({ has: panel.locator('mark') }).last();
  await correctable.click();
  await correctable.getByRole('button', { name: words.correct, exact: true }).click();
  await expect(hits).toHaveCount(words.found - 1);
  await expect.poll(() => modelText(page)).not.toBe(words.draft);
}
