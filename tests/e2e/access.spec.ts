import { moderatedPost } from './sample-pages.ts';
import { expect, test } from './vigie.ts';
import { violationsIn } from './violations-in.ts';

const LOOKS = [
  {
    language: 'fr',
    look: 'fr-dark-storm-still',
    places: ['Réponses', 'Publication', 'File', 'Réglages'],
  },
  {
    language: 'en',
    look: 'en-light-storm-still',
    places: ['Replies', 'Post', 'Queue', 'Settings'],
  },
] as const;

const SECTIONS = [
  'replies',
  'replies/import',
  'posts',
  'hours',
  'queue',
  'authors',
  'brands',
  'data',
  'settings',
  'help',
  'welcome',
  'rules',
  'rules/new',
  'rules/import',
  'rules/fr.conditional-apology',
];

for (const { language, look, places } of LOOKS) {
  test.describe(look, () => {
    test.use({ language });

    test('axe finds nothing in the panel', async ({ vigie }) => {
      // Seen first, so that the panel by itself has something to show.
      const seen = await vigie.open(moderatedPost('facebook'), look);
      const panel = await vigie.openPanel(seen);
      for (const place of places) {
        await panel.getByRole('button', { name: new RegExp(`^${place}`) }).click();
        await seen.waitForTimeout(600);
        const scheme = await panel.evaluate(
          () => getComputedStyle(document.documentElement).colorScheme,
        );
        expect(scheme).toContain(look.includes('dark') ? 'dark' : 'light');
        expect(await violationsIn(panel), place).toEqual([]);
      }
    });

    test('axe finds nothing on the dashboard’s pages', async ({ vigie }) => {
      test.slow();
      const seen = await vigie.open(moderatedPost('facebook'), look);
      await seen.waitForTimeout(1_500);
      const page = await vigie.context.newPage();
      for (const section of SECTIONS) {
        await page.goto(`chrome-extension://${vigie.extensionId}/dashboard.html#${section}`);
        await page.reload();
        await expect(page.getByRole('main')).toBeVisible();
        await page.waitForTimeout(400);
        expect(await violationsIn(page.mainFrame()), section).toEqual([]);
      }
    });
  });
}
