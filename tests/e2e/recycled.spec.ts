import type { Page } from '@playwright/test';
import type { SeenPost } from '../../features/engagement/model.ts';
import { COUNTERS, type CounterName } from '../../networks/contract.ts';
import { kindOf } from '../sites/instagram/post-kind.ts';
import { endlessPost } from '../sites/shell/endless.ts';
import type { SamplePost } from '../sites/world/model.ts';
import { sampleWorld } from '../sites/world/world.ts';
import { rowsOf, truthOf, wrongCounters } from './sample-truth.ts';
import { storedRows } from './stored-rows.ts';
import { expect, HOME, NETWORKS, test } from './vigie.ts';

/** Pixels between two stops: less than a card's height, so that each card is on screen at some stop. */
const STEP = 500;
const STEPS = 60;
/** Milliseconds at each stop: a person scrolling fast. */
const STOP = 60;

// Sixty stops, each drawn; alone ten seconds are enough, beside a build they were not.
test.setTimeout(150_000);

for (const network of NETWORKS) {
  test(`${network}: each post scrolled past is kept once, as itself, recycled cells included`, async ({
    vigie,
  }) => {
    const page = await vigie.open(HOME[network], 'en-light-calm-still');
    await scrollFeed(page);
    const world = sampleWorld(network, 'en', 'calm');
    // Instagram's adverts carry no link to themselves, so there is nothing to keep them under.
    const feed = Array.from({ length: 300 }, (_, index) => endlessPost(world, index)).filter(
      (post) => network !== 'instagram' || !post.promoted,
    );
    const lastKept = async (): Promise<number> => {
      const rows = await storedRows<SeenPost>(vigie.worker, 'posts');
      return feed.findLastIndex((post) => rowsOf(network, rows, post, world).length > 0);
    };
    // What was read travels in bunches.
    await page.waitForTimeout(1_500);
    const last = await lastKept();
    expect(last).toBeGreaterThan(world.posts.length * 2);

    const rows = await storedRows<SeenPost>(vigie.worker, 'posts');
    const passed = feed.slice(0, last + 1).map((post) => ({
      post,
      kept: rowsOf(network, rows, post, world),
    }));
    expect(
      passed.flatMap(({ post, kept }, place) =>
        kept.length === 1 ? [] : [`${place} ${post.id}: ${kept.map(({ key }) => key)}`],
      ),
    ).toEqual([]);
    const known = new Set(passed.flatMap(({ kept }) => kept));
    expect(rows.filter((row) => !known.has(row)).map(({ key }) => key)).toEqual([]);

    // Instagram shows handles where the others show names.
    const names = new Map(
      world.accounts.map(({ id, name, handle }) => [id, network === 'instagram' ? handle : name]),
    );
    expect(passed.map(({ kept }) => kept[0]?.author?.name)).toEqual(
      passed.map(({ post }) => names.get(post.by)),
    );
    expect(passed.flatMap(({ post, kept }) => wrongCounters(kept[0]!, post))).toEqual([]);
    const isHidden = (post: SamplePost, name: CounterName): boolean =>
      network === 'instagram' && name === 'reactions' && kindOf({ world }, post).likesHidden;
    const unread = passed.flatMap(({ post, kept }) =>
      COUNTERS.flatMap((name) => {
        const reading = kept[0]!.counters[name];
        if (reading.ok || (truthOf(network, post, name) ?? 0) === 0) return [];
        return isHidden(post, name) && reading.why === 'hidden'
          ? []
          : [`${kept[0]!.key} ${name}: ${post.counters[name]} not read, ${reading.why}`];
      }),
    );
    expect(unread).toEqual([]);
  });
}

async function scrollFeed(page: Page): Promise<void> {
  await page.mouse.move(600, 450);
  for (let step = 0; step < STEPS; step += 1) {
    // The greeting of a first run may come to the front at any time, and a page behind is drawn once a second only.
    if (step % 5 === 0) await page.bringToFront();
    await page.mouse.wheel(0, STEP);
    await page.waitForTimeout(STOP);
  }
}
