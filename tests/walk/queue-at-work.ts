import {
  type BrowserContext,
  type Frame,
  type Locator,
  expect as playwrightExpect,
} from '@playwright/test';
import { panelOf } from '../browser/in-page-panel.ts';
import { findInQueue } from '../e2e/panel-moves.ts';
import { addressOf } from '../e2e/sample-pages.ts';
import { sampleWorld } from '../sites/world/world.ts';
import type { Witness } from './main-job.ts';
import { openSample } from './open-sample.ts';

const expect = playwrightExpect.configure({ timeout: 30_000 });

const WORDS = {
  fr: {
    queue: /^File/,
    filters: 'Chercher et filtrer',
    replies: 'Voir les réponses',
    byUs: /Répondu.*par Inès/,
    decided: /^En attente\s:/,
    asBefore: /^Comme avant/,
    promise: /^\d+ promesse/,
  },
  en: {
    queue: /^Queue/,
    filters: 'Search and filter',
    replies: 'Show the replies',
    byUs: /Answered.*by Ines/,
    decided: /^Waiting:/,
    asBefore: /^As before/,
    promise: /^\d+ promise/,
  },
};

/** A browser in which Vigie works for the sample brand, the panel left open on the networks. */
export interface Desk {
  context: BrowserContext;
  language: 'fr' | 'en';
  theme: 'light' | 'dark';
}

const current = (panel: Frame): Locator => panel.locator('article[tabindex="0"]');

/**
 * The queue of a calm day on Facebook, by keyboard: what a colleague answered and promised is known, the next comment
 * gets the network's own box, a decision is taken back.
 * @throws when something of it doesn't come about
 */
export async function walkQueueAtWork(
  { context, language, theme }: Desk,
  witness: Witness,
): Promise<void> {
  const words = WORDS[language];
  const world = sampleWorld('facebook', language, 'calm');
  const address = addressOf('facebook', world, 0);
  const page = await openSample(context, address, `${language}-${theme}-calm-still`);
  // it was left open on this network, and opens again by itself
  const panel = await panelOf(page);
  await panel.getByRole('navigation').getByRole('button', { name: words.queue }).click();

  // what stands at the top of the thread is loaded at once
  const answeredByUs = (world.posts[0]?.comments ?? [])
    .filter(({ replies }) => replies.some(({ by }) => by === world.me))
    .slice(0, 2);
  for (const { text } of answeredByUs) {
    const answered = await findInQueue(panel, text.slice(0, 24));
    await answered.click();
    const load = answered.getByRole('button', { name: words.replies });
    if (await load.isVisible()) await load.click();
  }
  const ofColleague = await findInQueue(panel, answeredByUs[0]?.text.slice(0, 24) ?? '');
  await expect(ofColleague).toContainText(words.byUs);
  await expect(panel.getByRole('button', { name: words.promise })).toBeVisible();
  await panel.getByRole('searchbox').fill('');
  await panel.getByRole('button', { name: words.filters }).click();
  await witness('recognised', 'had a colleague’s answers and a promise recognised', panel);

  await current(panel).focus();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect.poll(() => hasCaret(panel)).toBe(true);
  const name = (await current(panel).getByRole('strong').first().textContent()) ?? '';
  await current(panel).focus();
  await page.keyboard.press('w');
  await expect(panel.getByText(words.decided)).toBeVisible();
  await page.keyboard.press('z');
  await expect(panel.getByText(words.asBefore)).toBeVisible();
  await expect(current(panel)).toContainText(name);
  await page.keyboard.press('j');
  await expect(current(panel)).not.toContainText(name);
  await expect(current(panel)).toBeFocused();
  await witness('queued', `answered ${name} by keyboard; had them wait, and took it back`, panel);
  await page.close();
}

/** Whether the caret stands in a reply box of the page. */
const hasCaret = (panel: Frame): Promise<boolean> =>
  panel.page().evaluate(() => {
    const place = document.activeElement;
    return place instanceof HTMLElement && place.isContentEditable;
  });
