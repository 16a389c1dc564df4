import { type Frame, type Page, expect as playwrightExpect } from '@playwright/test';
import type { NetworkId } from '../../networks/contract.ts';
import { openPanel } from '../browser/in-page-panel.ts';
import { findInQueue, showHere } from '../e2e/panel-moves.ts';
import { modelText, sendButton } from '../e2e/sample-pages.ts';
import { oneLine } from './one-line.ts';
import { readFigures } from './read-figures.ts';

/** A post's page of a sample network, open, in the language of both the network and the browser. */
export interface Stage {
  page: Page;
  network: NetworkId;
  language: 'fr' | 'en';
}

/** The places of the main job that are worth a look, in their order. */
export type Moment =
  | 'opened'
  | 'chosen'
  | 'suggested'
  | 'found'
  | 'inserted'
  | 'sent'
  | 'counted'
  | 'listed'
  | 'asked'
  | 'checked'
  | 'alerted'
  | 'marked'
  | 'recognised'
  | 'queued'
  | 'followed'
  | 'compared'
  | 'heard';

/** Told of each step once it is done, with what was done in plain words, and where it shows: the panel, or a page of Vigie's. */
export type Witness = (moment: Moment, done: string, place: Frame) => Promise<void> | void;

/** Four networks at once on a slow machine take longer than Playwright's own five seconds. */
const expect = playwrightExpect.configure({ timeout: 15_000 });

/** The first complaint of the bad day, in both languages: « … 38 degrés, une dame a fait une crise d’angoisse… ». */
const ANSWERED = '38 degr';

const WORDS = {
  fr: {
    queue: 'File',
    replies: 'Réponses',
    post: 'Publication',
    answer: 'Répondre',
    suggested: 'Pour ce commentaire',
    query: 'colère',
    inserted: /Insérée/,
  },
  en: {
    queue: 'Queue',
    replies: 'Replies',
    post: 'Post',
    answer: 'Answer',
    suggested: 'For this comment',
    query: 'angry',
    inserted: /Inserted/,
  },
};

/**
 * The main job, as a person does it: choose a comment, find a reply, insert it, post it, look at the post.
 * @returns the panel, still open
 * @throws when something of it doesn't come about
 */
export async function walkMainJob(
  stage: Stage,
  witness: Witness = () => undefined,
): Promise<Frame> {
  const { page, network, language } = stage;
  const words = WORDS[language];
  const panel = await openPanel(page);
  // A tab's name may go on: « Queue, 12 ».
  const tab = (name: string) => panel.getByRole('button', { name: new RegExp(`^${name}`) });
  await showHere(panel, network);
  await expect(panel.getByRole('combobox')).toBeVisible();
  await witness('opened', 'opened the panel beside the post', panel);

  const author = await chooseComment(panel, tab, words);
  await witness('chosen', `chose the comment of ${author}; its reply box opened`, panel);

  await tab(words.replies).click();
  await expect(panel.getByRole('main')).toContainText(author);
  await expect(panel.getByText(words.suggested).first()).toBeVisible();
  const offered = await panel.getByRole('row').first().getByRole('strong').textContent();
  await witness('suggested', `was offered “${offered}” for this comment`, panel);

  const search = panel.getByRole('combobox');
  await search.fill(words.query);
  const reply = panel.getByRole('row', { selected: true });
  const text = oneLine(await reply.locator('p').first().textContent());
  await witness('found', `searched “${words.query}” and found “${text}”`, panel);

  await search.press('Enter');
  await expect(panel.getByText(words.inserted)).toBeVisible();
  await expect.poll(async () => oneLine(await modelText(page))).toContain(text);
  await witness('inserted', 'pressed Enter; the reply stands in the network’s own box', panel);

  await sendButton(page, network).click();
  await expect.poll(async () => oneLine(await modelText(page))).not.toContain(text);
  await expect.poll(async () => oneLine(await page.locator('body').textContent())).toContain(text);
  await witness('sent', 'pressed the network’s own button; the reply is in the thread', panel);

  await tab(words.post).click();
  const figures = await readFigures(panel);
  expect(figures.length).toBeGreaterThan(0);
  await witness('counted', `looked at the post’s counters: ${figures.join(', ')}`, panel);
  return panel;
}

async function chooseComment(
  panel: Frame,
  tab: (name: string) => ReturnType<Frame['getByRole']>,
  words: { queue: string; answer: string },
): Promise<string> {
  await tab(words.queue).click();
  const comment = await findInQueue(panel, ANSWERED);
  await expect(comment).toContainText(/38 d[eé]gr[eé]/);
  const author = await comment.getByRole('strong').first().textContent();
  expect(author).toBeTruthy();
  await comment.click();
  await comment.getByRole('button', { name: words.answer, exact: true }).click();
  return author ?? '';
}
