import { type Frame, expect as playwrightExpect } from '@playwright/test';
import { untilHidden, untilShown } from '../e2e/palette-moves.ts';
import { modelText } from '../e2e/sample-pages.ts';
import type { Stage, Witness } from './main-job.ts';
import { oneLine } from './one-line.ts';

const expect = playwrightExpect.configure({ timeout: 15_000 });

const WORDS = {
  fr: {
    replies: 'Réponses',
    create: 'Nouvelle réponse',
    title: 'Titre',
    text: 'Texte de la variante 1',
    save: 'Enregistrer',
    saved: 'Réponse enregistrée.',
    before: 'Avant d’insérer',
    inserted: /Insérée/,
    begun: '/r',
    name: 'Dossier ouvert à l’agence',
    body: '{{author.first_name | "Bonjour"}}, votre dossier est ouvert à l’agence de {{choose "Agence" "Gare Centrale" "Citadelle"}}, sous le numéro {{ask "Numéro de dossier"}}.{{toggle "Excuses" " Toutes nos excuses."}}',
  },
  en: {
    replies: 'Replies',
    create: 'New reply',
    title: 'Title',
    text: 'Text of variant 1',
    save: 'Save',
    saved: 'Reply saved.',
    before: 'Before inserting',
    inserted: /Inserted/,
    begun: '/d',
    name: 'Case opened at an office',
    body: '{{author.first_name | "Hello"}}, your case is open at our {{choose "Office" "Central Station" "Citadel"}} office, under number {{ask "Case number"}}.{{toggle "Apology" " We are sorry."}}',
  },
};

/**
 * What replies do besides being searched: the list at the caret, and the questions asked before insertion.
 * @param panel open on the page
 * @throws when something of it doesn't come about
 */
export async function walkRepliesAtWork(
  { page, language }: Stage,
  panel: Frame,
  witness: Witness,
): Promise<void> {
  const words = WORDS[language];
  // LinkedIn's private messages stand in the same page.
  const box = page
    .locator('[contenteditable="true"]:visible, textarea:visible')
    .and(page.locator(':not([class*="msg-form"])'))
    .first();
  await box.click();
  await page.keyboard.type(words.begun);
  await untilShown(page);
  await witness('listed', `typed ${words.begun} in the network’s own box; a list opened`, panel);
  await page.keyboard.press('Escape');
  await untilHidden(page);
  for (const _ of words.begun) await page.keyboard.press('Backspace');

  await panel.getByRole('button', { name: new RegExp(`^${words.replies}`) }).click();
  await panel.getByRole('button', { name: words.create }).click();
  await panel.getByRole('textbox', { name: words.title }).fill(words.name);
  await panel.getByRole('textbox', { name: words.text }).fill(words.body);
  await panel.getByRole('button', { name: words.save }).click();
  await expect(panel.getByText(words.saved)).toBeVisible();
  const search = panel.getByRole('combobox');
  await search.fill(words.name);
  await search.press('Enter');
  const questions = panel.getByRole('dialog', { name: words.before });
  await questions.getByRole('textbox').fill('A-1042');
  await witness('asked', 'wrote a reply with questions; they were asked before insertion', panel);
  await page.keyboard.press('Enter');
  await expect(panel.getByText(words.inserted)).toBeVisible();
  await expect.poll(async () => oneLine(await modelText(page))).toContain('A-1042');
}
