import type { Page } from '@playwright/test';
import type { SeenComment } from '../../features/queue/model.ts';
import type { NetworkId } from '../../networks/contract.ts';
import { inThreadOrder, moderatedPost } from './sample-pages.ts';
import { storedRows } from './stored-rows.ts';
import { expect, type Vigie } from './vigie.ts';

/** A thread in English on a bad day, to which nothing is added while one looks. */
export const LOOK = 'en-light-storm-still';

/** Comments of a post read once, so that they are stored. */
export async function readComments(
  vigie: Vigie,
  network: NetworkId,
  atLeast: number,
): Promise<Page> {
  const page = await vigie.open(moderatedPost(network), LOOK);
  await page.bringToFront();
  await expect
    .poll(async () => (await commentsOn(vigie, network)).length, { timeout: 30_000 })
    .toBeGreaterThanOrEqual(atLeast);
  return page;
}

/** The stored comments of a network, in the order of the thread: the first ones stand at its top. */
export async function commentsOn(vigie: Vigie, network: NetworkId): Promise<SeenComment[]> {
  const all = await storedRows<SeenComment>(vigie.worker, 'comments');
  return inThreadOrder(
    network,
    all.filter((comment) => comment.network === network),
  );
}

/** A page of our own, to write rows from. */
export async function openOwn(vigie: Vigie): Promise<Page> {
  const own = await vigie.context.newPage();
  await own.goto(`chrome-extension://${vigie.extensionId}/dashboard.html#help`);
  return own;
}

/** A switch of the settings page, pressed as a person does; the page stays, as what it stores takes a moment. */
export async function pressSwitch(vigie: Vigie, name: string): Promise<void> {
  const own = await vigie.context.newPage();
  await own.goto(`chrome-extension://${vigie.extensionId}/dashboard.html#settings`);
  await own.getByRole('switch', { name, exact: true }).click();
}
