import { modelText, moderatedPost, sendButton } from './sample-pages.ts';
import { expect, NETWORKS, test } from './vigie.ts';

const WORDS = {
  fr: {
    comments: 'Commentaires',
    replies: 'Réponses',
    answer: 'Répondre',
    query: 'merci',
    here: 'L’afficher quand même ici',
    inserted: /Insérée/,
  },
  en: {
    comments: 'Comments',
    replies: 'Replies',
    answer: 'Answer',
    query: 'thanks',
    here: 'Show it here anyway',
    inserted: /Inserted/,
  },
};

for (const language of ['fr', 'en'] as const) {
  test.describe(`the main job in ${language}`, () => {
    test.use({ language });
    const words = WORDS[language];

    for (const network of NETWORKS) {
      test(`${network}: choose a comment, find a reply, insert it, post it, see it in the thread`, async ({
        vigie,
      }) => {
        const page = await vigie.open(moderatedPost(network), `${language}-light-storm-still`);
        const panel = await vigie.openPanel(page);
        if (network === 'linkedin') await panel.getByRole('button', { name: words.here }).click();

        await panel.getByRole('button', { name: words.comments }).click();
        const comment = panel.getByRole('article').nth(1);
        const author = await comment.getByRole('strong').first().textContent();
        expect(author).toBeTruthy();
        await comment.click();
        await comment.getByRole('button', { name: words.answer, exact: true }).click();

        await panel.getByRole('button', { name: words.replies }).click();
        await expect(panel.getByRole('main')).toContainText(author ?? '');
        const search = panel.getByRole('combobox');
        await search.fill(words.query);
        const reply = panel.getByRole('row', { selected: true });
        const text = oneLine(await reply.locator('p').first().textContent());
        await search.press('Enter');

        await expect(panel.getByText(words.inserted)).toBeVisible();
        await expect.poll(async () => oneLine(await modelText(page))).toContain(text);
        await sendButton(page, network).click();
        await expect
          .poll(async () => oneLine(await page.locator('body').textContent()))
          .toContain(text);
        expect(await modelText(page)).not.toContain(text);
      });
    }
  });
}

/** Texts are compared without their line breaks, which each editor draws in its own way. */
const oneLine = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
