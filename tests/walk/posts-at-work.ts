import { type Page, expect as playwrightExpect } from '@playwright/test';
import { panelOf } from '../browser/in-page-panel.ts';
import { addressOf } from '../e2e/sample-pages.ts';
import { sampleWorld } from '../sites/world/world.ts';
import { heardComments, livedWeeks } from './lived-weeks.ts';
import type { Witness } from './main-job.ts';
import { openSample } from './open-sample.ts';
import { openOwnPage } from './own-page.ts';
import type { Desk } from './queue-at-work.ts';
import { PAST_POSTS } from './weeks/past-posts.ts';

const expect = playwrightExpect.configure({ timeout: 30_000 });

const WORDS = {
  fr: {
    post: /^Publication/,
    follow: 'Suivre',
    following: 'Suivie',
    label: 'Étiquette',
    campaign: 'campagne',
    remove: 'Retirer l’étiquette campagne',
    rank: /sur vos \d+ publications/,
    choose: 'Comparer',
    compare: 'Comparer',
    hours: /commentaires comptés/,
  },
  en: {
    post: /^Post/,
    follow: 'Follow',
    following: 'Following',
    label: 'Label',
    campaign: 'campaign',
    remove: 'Remove the label campaign',
    rank: /of your \d+ posts/,
    choose: 'Compare',
    compare: 'Compare',
    hours: /comments counted/,
  },
};

/**
 * How posts do: one of X followed and labelled in the panel, four laid over one another on the dashboard, and the hours at
 * which people comment.
 * @throws when something of it doesn't come about
 */
export async function walkPostsAtWork(
  { context, language, theme }: Desk,
  witness: Witness,
): Promise<void> {
  const words = WORDS[language];
  const world = sampleWorld('x', language, 'calm');
  const oldest = world.posts.findLastIndex(({ by }) => by === world.me);
  const address = addressOf('x', world, oldest);
  const page = await openSample(context, address, `${language}-${theme}-calm-still`);
  // it was left open on this network, and opens again by itself
  const panel = await panelOf(page);
  await panel.getByRole('navigation').getByRole('button', { name: words.post }).click();
  await expect(panel.getByText(words.rank)).toBeVisible();
  await panel.getByRole('button', { name: words.follow, exact: true }).click();
  await expect(panel.getByRole('button', { name: words.following, exact: true })).toBeVisible();
  await panel.getByRole('button', { name: words.label, exact: true }).click();
  await panel.getByRole('button', { name: words.campaign, exact: true }).click();
  await expect(panel.getByRole('button', { name: words.remove })).toBeVisible();
  await page.keyboard.press('Escape');
  await panel.getByRole('button', { name: words.following, exact: true }).scrollIntoViewIfNeeded();
  await witness('followed', 'followed a post and labelled it; its curve, rates and rank', panel);
  await page.close();

  const own = await openOwnPage(context, 'posts', theme);
  await compareFour(own, words, language);
  await witness('compared', 'laid four posts over one another', own.mainFrame());
  await own.close();

  const hours = await openOwnPage(context, 'hours', theme);
  await heardComments(hours, await livedWeeks(language));
  await expect(hours.getByRole('grid')).toBeVisible();
  await expect(hours.getByText(words.hours)).toBeVisible();
  await witness('heard', 'looked at when people comment', hours.mainFrame());
  await hours.close();
}

async function compareFour(
  own: Page,
  words: (typeof WORDS)['fr'],
  language: 'fr' | 'en',
): Promise<void> {
  const search = own.getByRole('searchbox');
  for (const past of PAST_POSTS.slice(0, 4)) {
    const title = past[language].slice(0, 18);
    await search.fill(title);
    await own.getByRole('checkbox', { name: new RegExp(`^${words.choose} ${title}`) }).check();
  }
  await search.fill('');
  await own.getByRole('button', { name: words.compare, exact: true }).click();
  await expect(own.getByRole('img').filter({ has: own.locator('canvas') })).toBeVisible();
}
