import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { SeenPost } from '../../features/engagement/model.ts';
import type { SeenComment } from '../../features/queue/model.ts';
import type { SnapshotsRow } from '../../storage/rows.ts';
import { buildExtension } from '../browser/build-extension.ts';
import { openChromium } from '../browser/open-chromium.ts';
import { sampleWorld } from '../sites/world/world.ts';
import { showHere } from './panel-moves.ts';
import { moderatedPost } from './sample-pages.ts';
import { rowsOf, wrongCounters } from './sample-truth.ts';
import { stopWorker } from './stop-worker.ts';
import { storedRows } from './stored-rows.ts';
import { expect, HOME, NETWORKS, test, vigieIn } from './vigie.ts';

test('what was seen on the four networks is there after the browser was closed and opened again', async ({
  sites,
}) => {
  const profile = await mkdtemp(join(tmpdir(), 'vigie-kept-'));
  const extension = await buildExtension('chrome');
  const start = () => openChromium({ extension, profile, args: sites.chromiumArgs });
  const before = await start();
  const first = vigieIn(before.context, before.extensionId);
  for (const network of NETWORKS) {
    const page = await first.open(moderatedPost(network), 'en-light-storm-still');
    await expect
      .poll(async () =>
        (await storedRows<SeenPost>(first.worker, 'posts')).map((row) => row.network),
      )
      .toContain(network);
    await expect
      .poll(async () =>
        (await storedRows<SeenComment>(first.worker, 'comments')).map((row) => row.network),
      )
      .toContain(network);
    await page.close();
  }
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const kept = await everything(first.worker);
  await before.close();

  const after = await start();
  const again = vigieIn(after.context, after.extensionId);
  expect(await everything(again.worker)).toEqual(kept);
  for (const network of NETWORKS) {
    const world = sampleWorld(network, 'en', 'storm');
    const [post] = world.posts;
    const rows = rowsOf(network, kept.posts, post!, world);
    expect(rows).toHaveLength(1);
    expect(wrongCounters(rows[0]!, post!)).toEqual([]);
  }

  // The panel by itself, beside no network: nothing is read, so all it shows was kept.
  const panel = await after.context.newPage();
  await panel.goto(`chrome-extension://${after.extensionId}/sidepanel.html`);
  await panel.getByRole('button', { name: 'Post', exact: true }).click();
  const recent = panel
    .getByRole('region')
    .or(panel.locator('section'))
    .filter({
      has: panel.getByRole('heading', { name: 'Recent posts seen' }),
    });
  for (const network of NETWORKS) {
    const world = sampleWorld(network, 'en', 'storm');
    const [row] = rowsOf(network, kept.posts, world.posts[0]!, world);
    const entry = recent.getByRole('listitem').filter({ hasText: row!.text.slice(0, 20) });
    await expect(entry.first()).toContainText(/\d.* reactions? · .*\d.* comments?/);
  }
  await after.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 8 });
});

test('nothing is lost when the worker is stopped between sightings, the panel open', async ({
  vigie,
}) => {
  const page = await vigie.open(HOME.x, 'en-light-calm-still');
  const panel = await vigie.openPanel(page);
  const world = sampleWorld('x', 'en', 'calm');
  for (let turn = 0; turn < 4; turn += 1) {
    await scroll(page, 5);
    await stopWorker(vigie.context, vigie.extensionId);
    await scroll(page, 5);
  }
  await page.waitForTimeout(2_000);
  const rows = await storedRows<SeenPost>(panel, 'posts');
  const last = world.posts.findLastIndex((post) => rowsOf('x', rows, post, world).length > 0);
  expect(last).toBe(world.posts.length - 1);
  expect(
    world.posts.filter((post) => rowsOf('x', rows, post, world).length !== 1).map(({ id }) => id),
  ).toEqual([]);

  // The panel goes on without the worker it was admitted by.
  await stopWorker(vigie.context, vigie.extensionId);
  await panel.getByRole('button', { name: 'Post', exact: true }).click();
  await expect(panel.getByRole('heading', { name: 'Recent posts seen' })).toBeVisible();
  await panel.getByRole('button', { name: 'Replies', exact: true }).click();
  await panel.getByRole('combobox').fill('thanks');
  await expect(panel.getByRole('row').first()).toBeVisible();
});

for (const network of NETWORKS) {
  test(`${network}: the Post tab shows the post’s counters as they were kept`, async ({
    vigie,
  }) => {
    const page = await vigie.open(moderatedPost(network), 'en-light-storm-still');
    const panel = await vigie.openPanel(page);
    await showHere(panel, network);
    await panel.getByRole('button', { name: 'Post', exact: true }).click();
    const world = sampleWorld(network, 'en', 'storm');
    const figure = (name: string) =>
      panel
        .locator('dl > div')
        .filter({ has: panel.getByText(name, { exact: true }) })
        .locator('dd');
    await expect(figure('Comments')).toContainText(/\d/);
    const [row] = rowsOf(
      network,
      await storedRows<SeenPost>(panel, 'posts'),
      world.posts[0]!,
      world,
    );
    const { comments, views } = row!.counters;
    const shown = await figure('Comments').locator('p').first().textContent();
    if (comments.ok && comments.value.low === comments.value.high) {
      expect(Number(shown?.replace(/\D/g, ''))).toBe(world.posts[0]!.counters.comments);
    }
    if (!views.ok) await expect(figure('Views')).toContainText('n/a');
  });
}

async function scroll(page: Page, steps: number): Promise<void> {
  await page.bringToFront();
  await page.mouse.move(600, 450);
  for (let step = 0; step < steps; step += 1) {
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(80);
  }
}

async function everything(worker: Parameters<typeof storedRows>[0]) {
  return {
    posts: await storedRows<SeenPost>(worker, 'posts'),
    comments: (await storedRows<SeenComment>(worker, 'comments')).map(({ key, text }) => [
      key,
      text,
    ]),
    snapshots: (await storedRows<SnapshotsRow>(worker, 'snapshots')).map(({ postKey, day }) => [
      postKey,
      day,
    ]),
  };
}
