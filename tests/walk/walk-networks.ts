import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import type { NetworkId } from '../../networks/contract.ts';
import { moderatedPost } from '../e2e/sample-pages.ts';
import { NETWORKS } from '../sites/site.ts';
import { walkAlertsAtWork } from './alerts-at-work.ts';
import { livedWeeks, passedPosts, workForTransval } from './lived-weeks.ts';
import { type Moment, type Witness, walkMainJob } from './main-job.ts';
import { NETWORK_NAMES } from './network-names.ts';
import { openSample } from './open-sample.ts';
import { openOwnPage } from './own-page.ts';
import { walkPostsAtWork } from './posts-at-work.ts';
import { type Desk, walkQueueAtWork } from './queue-at-work.ts';
import { walkRepliesAtWork } from './replies-at-work.ts';
import { walkToneAtWork } from './tone-at-work.ts';

/**
 * Walks through the main job on each network, telling each step, with a screenshot of each in the folder.
 * A network on which a step fails does not keep the others from being walked.
 * @param tell receives one line at a time
 * @returns how many networks failed
 */
export async function walkNetworks(
  context: BrowserContext,
  options: { language: 'fr' | 'en'; folder: string; tell: (line: string) => void },
): Promise<number> {
  const { folder, tell } = options;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  let failed = 0;
  for (const network of NETWORKS) {
    tell(`\n${NETWORK_NAMES[network]}`);
    if (!(await walkOne(context, network, options))) failed += 1;
  }
  return failed;
}

async function walkOne(
  context: BrowserContext,
  network: NetworkId,
  { language, folder, tell }: Parameters<typeof walkNetworks>[1],
): Promise<boolean> {
  const address = moderatedPost(network);
  const page = await openSample(context, address, `${language}-light-storm-still`);
  const picture = (name: Moment | 'failed', shown = page) =>
    shown.screenshot({ path: join(folder, `${network}-${name}.png`) });
  tell(`  · went to ${address}`);
  try {
    const witness: Witness = async (moment, done, place) => {
      tell(`  · ${done}`);
      await picture(moment, place.page());
    };
    const stage = { page, network, language };
    const panel = await walkMainJob(stage, witness);
    await walkRepliesAtWork(stage, panel, witness);
    await walkToneAtWork(stage, panel, witness);
    await walkAlertsAtWork(stage, panel, witness);
    await walkDesk({ context, language, theme: 'light' }, network, witness);
    return true;
  } catch (error) {
    await picture('failed');
    tell(`  ✗ the next step failed: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  } finally {
    await page.close();
  }
}

/** What is the same on every network is walked on one: the queue on Facebook, posts on X. */
async function walkDesk(desk: Desk, network: NetworkId, witness: Witness): Promise<void> {
  if (network !== 'facebook' && network !== 'x') return;
  const own = await openOwnPage(desk.context, 'help', desk.theme);
  await workForTransval(own);
  await passedPosts(own, await livedWeeks(desk.language));
  await own.close();
  if (network === 'facebook') await walkQueueAtWork(desk, witness);
  else await walkPostsAtWork(desk, witness);
}
