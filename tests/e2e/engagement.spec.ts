import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from '@playwright/test';
import type { Follow } from '../../features/engagement/follow/model.ts';
import type { SeenPost } from '../../features/engagement/model.ts';
import type { NetworkId } from '../../networks/contract.ts';
import type { SnapshotsRow } from '../../storage/rows.ts';
import { buildExtension } from '../browser/build-extension.ts';
import { panelOf } from '../browser/in-page-panel.ts';
import { openChromium } from '../browser/open-chromium.ts';
import { CAME_LATER } from '../sites/shell/look-later.ts';
import { sampleWorld } from '../sites/world/world.ts';
import { showHere } from './panel-moves.ts';
import { passADay } from './pass-a-day.ts';
import { addressOf } from './sample-pages.ts';
import { rowsOf } from './sample-truth.ts';
import { storedRows } from './stored-rows.ts';
import { expect, NETWORKS, test, type Vigie, vigieIn } from './vigie.ts';

const SLOW = { timeout: 30_000 };

/** Opens the first post of a network's calm day. */
const openPost = (vigie: Vigie, network: NetworkId, look: string) =>
  vigie.open(addressOf(network, sampleWorld(network, 'en', 'calm'), 0), look);

/** What is stored of it, once its reactions were read and a snapshot kept for each of so many days. */
async function untilKept(vigie: Vigie, network: NetworkId, days: number): Promise<SeenPost> {
  const world = sampleWorld(network, 'en', 'calm');
  let kept: SeenPost | undefined;
  await expect
    .poll(async () => {
      const rows = await storedRows<SeenPost>(vigie.worker, 'posts');
      kept = rowsOf(network, rows, world.posts[0]!, world).find((row) => row.counters.reactions.ok);
      const snapshots = await storedRows<SnapshotsRow>(vigie.worker, 'snapshots');
      return snapshots.filter(({ postKey }) => postKey === kept?.key).length;
    }, SLOW)
    .toBe(days);
  return kept!;
}

/** Goes to the Post place, once; another press there would fold the panel. */
async function showPost(panel: Frame): Promise<void> {
  const place = panel.getByRole('button', { name: 'Post', exact: true });
  await expect(async () => {
    if ((await place.getAttribute('aria-current')) === null) await place.click({ timeout: 3_000 });
    await expect(place).toHaveAttribute('aria-current', /.+/, { timeout: 3_000 });
  }).toPass(SLOW);
}

/** Follows the account of the post in view too, with a label and a note of its own. */
async function followAccount(panel: Frame, network: NetworkId): Promise<void> {
  await panel.getByRole('button', { name: /^Follow .+ too$/ }).click();
  const labels = panel.getByRole('group', { name: /^Labels of / });
  await labels.getByRole('button', { name: 'Label', exact: true }).click();
  await labels.getByRole('textbox', { name: 'New label' }).fill('ours');
  await labels.getByRole('textbox', { name: 'New label' }).press('Enter');
  await expect(labels.getByRole('button', { name: 'Remove the label ours' })).toBeVisible();
  await labels.getByRole('textbox', { name: 'New label' }).press('Escape');
  await panel.getByRole('button', { name: 'Add a note on the account' }).click();
  const note = panel.getByRole('textbox', { name: /^Note on / });
  await note.fill(`Run by the agency, ${network}`);
  await note.press('Control+Enter');
  await expect(panel.getByText(`Run by the agency, ${network}`)).toBeVisible();
}

const figure = (panel: Frame, name: string) =>
  panel
    .locator('dl > div')
    .filter({ has: panel.getByText(name, { exact: true }) })
    .locator('dd');

test('history, change since the last look and what is followed outlive the browser, on the four networks', async ({
  sites,
}) => {
  test.setTimeout(400_000);
  const profile = await mkdtemp(join(tmpdir(), 'vigie-growth-'));
  const extension = await buildExtension('chrome');
  const start = () => openChromium({ extension, profile, args: sites.chromiumArgs });

  const before = await start();
  const first = vigieIn(before.context, before.extensionId);
  for (const network of NETWORKS) {
    const page = await openPost(first, network, 'en-light-calm-still');
    await untilKept(first, network, 1);
    await page.close();
  }
  const own = await before.context.newPage();
  await own.goto(`chrome-extension://${before.extensionId}/dashboard.html`);
  await passADay(own);
  await before.close();

  const between = await start();
  const second = vigieIn(between.context, between.extensionId);
  for (const network of NETWORKS) {
    const page = await openPost(second, network, 'en-light-calm-still-later');
    const { key, counters } = await untilKept(second, network, 2);
    const panel = await second.openPanel(page);
    await showHere(panel, network);
    await showPost(panel);
    await expect(figure(panel, 'Reactions')).toContainText(
      new RegExp(`\\+${CAME_LATER.reactions} since .* at `),
      SLOW,
    );
    await expect(figure(panel, 'Comments')).toContainText(`+${CAME_LATER.comments} since`);
    if (counters.views.ok) {
      await expect(figure(panel, 'Views')).toContainText(`+${CAME_LATER.views} since`);
    }
    await expect(panel.getByRole('img', { name: /^Reactions (since posting|from)/ })).toBeVisible();

    await panel.getByRole('button', { name: 'Follow', exact: true }).click();
    await panel.getByRole('button', { name: 'Label', exact: true }).click();
    await panel.getByRole('button', { name: 'contest', exact: true }).click();
    await expect(panel.getByRole('button', { name: 'Remove the label contest' })).toBeVisible();
    await panel.getByRole('button', { name: 'Add a note' }).click();
    await panel.getByRole('textbox', { name: 'Note' }).fill(`Ends on Friday, ${network}`);
    await panel.getByRole('textbox', { name: 'Note' }).press('Control+Enter');
    await expect(panel.getByText(`Ends on Friday, ${network}`)).toBeVisible();
    await followAccount(panel, network);
    const follows = async () => storedRows<Follow>(second.worker, 'follows');
    await expect.poll(async () => (await follows()).map((row) => row.followedKey)).toContain(key);
    await expect
      .poll(async () => (await follows()).map(({ note }) => note))
      .toContain(`Run by the agency, ${network}`);
    await page.close();
  }
  const followed = await storedRows<Follow>(second.worker, 'follows');
  const snapshots = await storedRows<SnapshotsRow>(second.worker, 'snapshots');
  await between.close();

  const after = await start();
  const third = vigieIn(after.context, after.extensionId);
  expect(await storedRows<Follow>(third.worker, 'follows')).toEqual(followed);
  const labelsOn = (kind: Follow['kind']) =>
    followed.filter((row) => row.kind === kind).map(({ labels }) => labels);
  expect(labelsOn('post')).toEqual(NETWORKS.map(() => ['contest']));
  expect(labelsOn('account')).toEqual(NETWORKS.map(() => ['ours']));
  expect(await storedRows<SnapshotsRow>(third.worker, 'snapshots')).toEqual(snapshots);
  const page = await openPost(third, 'x', 'en-light-calm-still-later');
  // it was left open there, and opens again by itself
  const panel = await panelOf(page);
  await showPost(panel);
  await expect(panel.getByRole('button', { name: 'Following', exact: true })).toBeVisible(SLOW);
  await expect(panel.getByText('Ends on Friday, x')).toBeVisible();
  await expect(panel.getByRole('button', { name: /^Following .+/, pressed: true })).toHaveCount(1);
  await expect(panel.getByRole('button', { name: 'Remove the label ours' })).toBeVisible();
  await expect(panel.getByText('Run by the agency, x')).toBeVisible();
  // looked at again within the half hour: one visit, its change is still told since yesterday
  await expect(figure(panel, 'Reactions')).toContainText(`+${CAME_LATER.reactions} since`);
  await panel.getByRole('button', { name: 'Remove the label contest' }).click();
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(panel.getByRole('button', { name: 'Remove the label contest' })).toBeVisible();
  await after.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 8 });
});
