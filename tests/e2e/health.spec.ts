import type { SeenPost } from '../../features/engagement/model.ts';
import { endlessPost } from '../sites/shell/endless.ts';
import { sampleWorld } from '../sites/world/world.ts';
import { showHere } from './panel-moves.ts';
import { moderatedPost } from './sample-pages.ts';
import { rowsOf, wrongCounters } from './sample-truth.ts';
import { storedRows } from './stored-rows.ts';
import { expect, HOME, NETWORKS, test } from './vigie.ts';

/** Readers that lean on nothing that the changed look takes away: there all must be read, and true. */
const UNMOVED = ['instagram', 'facebook'];
const LOSING = NETWORKS.filter((network) => !UNMOVED.includes(network));

for (const network of LOSING) {
  for (const [where, address] of [
    ['a post’s page', moderatedPost(network)],
    ['the feed', HOME[network]],
  ] as const) {
    test(`${network}: ${where} whose markup changed shows as health, never as zero`, async ({
      vigie,
    }) => {
      const page = await vigie.open(address, 'en-light-storm-still-changed');
      const panel = await vigie.openPanel(page);
      await showHere(panel, network);

      const ring = panel.getByRole('button', { name: /^Reading: [0-3] of 4$/ });
      await expect(ring).toBeVisible({ timeout: 15_000 });
      await ring.click();
      const words = panel.getByRole('dialog', { name: 'What Vigie reads on this page' });
      await expect(words).toContainText(/has changed its page/);
      await expect(words.getByText(/^not read since /).first()).toBeVisible();
      await panel.page().keyboard.press('Escape');

      const world = sampleWorld(network, 'en', 'storm');
      const stored = await storedRows<SeenPost>(vigie.worker, 'posts');
      const feed = Array.from({ length: 60 }, (_, index) => endlessPost(world, index));
      expect(
        feed.flatMap((post) =>
          rowsOf(network, stored, post, world).flatMap((row) => wrongCounters(row, post)),
        ),
      ).toEqual([]);
      await panel.getByRole('button', { name: 'Post', exact: true }).click();
      await expect(panel.locator('dl dd, dl strong').filter({ hasText: /^0$/ })).toHaveCount(0);
    });
  }
}

for (const network of NETWORKS) {
  const looks = UNMOVED.includes(network) ? ['still', 'still-changed'] : ['still'];
  for (const [address, look] of [moderatedPost(network), HOME[network]].flatMap((each) =>
    looks.map((extras) => [each, extras] as const),
  )) {
    test(`${address} (${look}), where all can be read, says so and is right`, async ({ vigie }) => {
      const page = await vigie.open(address, `en-light-storm-${look}`);
      const panel = await vigie.openPanel(page);
      await showHere(panel, network);
      // As long as a page is given before what is missing counts as failing.
      await page.waitForTimeout(7_000);
      await expect(panel.getByRole('button', { name: 'Reading: 4 of 4' })).toBeVisible();
      const world = sampleWorld(network, 'en', 'storm');
      const stored = await storedRows<SeenPost>(vigie.worker, 'posts');
      const [row, ...twice] = rowsOf(network, stored, world.posts[0]!, world);
      expect(twice).toEqual([]);
      expect(wrongCounters(row!, world.posts[0]!)).toEqual([]);
      expect(row!.counters.comments.ok).toBe(true);
    });
  }
}
