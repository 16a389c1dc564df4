import { mkdir } from 'node:fs/promises';
import type { Frame } from '@playwright/test';
import { findInQueue, showHere } from './panel-moves.ts';
import { moderatedPost } from './sample-pages.ts';
import { storedRows } from './stored-rows.ts';
import { expect, NETWORKS, test } from './vigie.ts';

/** « … DEUX HEURES dans le noir, 38 degrés… »: the first complaint of the bad day on the sample networks. */
const COMPLAINT = '38 degr';
const PICTURES = 'test-results/suggestions';

const WORDS = {
  fr: {
    queue: 'File',
    replies: 'Réponses',
    answer: 'Répondre',
    heading: 'Pour ce commentaire',
    reason: /même sujet\s: (retard|colère)/,
    other: 'recrutement',
    used: /utilisée 3 fois sur de tels commentaires/,
    inserted: /Insérée/,
  },
  en: {
    queue: 'Queue',
    replies: 'Replies',
    answer: 'Answer',
    heading: 'For this comment',
    reason: /same topic: (delay|anger)/,
    other: 'job',
    used: /used 3 times on such comments/,
    inserted: /Inserted/,
  },
};

async function answer(panel: Frame, words: (typeof WORDS)['en']): Promise<void> {
  const tab = (name: string) => panel.getByRole('button', { name: new RegExp(`^${name}`) });
  await tab(words.queue).click();
  const comment = await findInQueue(panel, COMPLAINT);
  await comment.click();
  await comment.getByRole('button', { name: words.answer, exact: true }).click();
  await tab(words.replies).click();
}

for (const language of ['fr', 'en'] as const) {
  test.describe(`suggestions in ${language}`, () => {
    test.use({ language });
    const words = WORDS[language];

    for (const network of NETWORKS) {
      test(`${network}: a reply for the comment comes first, with why, and what is used on it comes up`, async ({
        vigie,
      }) => {
        const theme = network === 'x' || network === 'instagram' ? 'dark' : 'light';
        const page = await vigie.open(moderatedPost(network), `${language}-${theme}-storm-still`);
        const panel = await vigie.openPanel(page);
        await showHere(panel, network);
        await answer(panel, words);

        const first = panel.getByRole('row').first();
        await expect(panel.locator('p').filter({ hasText: words.heading })).toBeVisible();
        await expect(first).toContainText(words.reason);
        await mkdir(PICTURES, { recursive: true });
        await page.screenshot({ path: `${PICTURES}/${network}-${language}-${theme}.png` });

        const search = panel.getByRole('combobox');
        for (let times = 1; times <= 3; times += 1) {
          await search.fill(words.other);
          await expect(panel.getByRole('row')).not.toHaveCount(0);
          await expect(panel.locator('p').filter({ hasText: words.heading })).toHaveCount(0);
          await search.press('Enter');
          await expect.poll(async () => (await storedRows(panel, 'insertions')).length).toBe(times);
        }
        const { title } = await chosenReply(panel);
        await search.fill('');
        const learnt = panel.getByRole('row').filter({ hasText: words.used });
        await expect(learnt).toContainText(title);
        await page.screenshot({ path: `${PICTURES}/${network}-${language}-${theme}-learnt.png` });
      });
    }
  });
}

/** The reply that was inserted last, as stored. */
async function chosenReply(panel: Frame): Promise<{ title: string }> {
  const [inserted] = await storedRows<{ replyId: string }>(panel, 'insertions');
  const replies = await storedRows<{ id: string; title: string }>(panel, 'replies');
  const reply = replies.find(({ id }) => id === inserted?.replyId);
  if (!reply) throw new Error('nothing was inserted');
  return reply;
}
