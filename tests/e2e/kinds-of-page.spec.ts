import type { SeenPost } from '../../features/engagement/model.ts';
import { COUNTERS, type NetworkId } from '../../networks/contract.ts';
import { GROUP_ID } from '../sites/facebook/group-id.ts';
import { kindOf, pathOf } from '../sites/instagram/post-kind.ts';
import type { SamplePost, World } from '../sites/world/model.ts';
import { sampleWorld } from '../sites/world/world.ts';
import { addressOf } from './sample-pages.ts';
import { rowsOf, truthOf, wrongCounters } from './sample-truth.ts';
import { storedRows } from './stored-rows.ts';
import { expect, test } from './vigie.ts';

// A page of each kind, one after the other; alone a third of this is enough.
test.setTimeout(240_000);

interface Kind {
  network: NetworkId;
  name: string;
  look: 'fr' | 'en' | 'fr-v1' | 'en-v1';
  address: (world: World, own: SamplePost) => string;
  /** The page shows one post of the world; else a list, of which the first read counts. */
  isOfOne: boolean;
}

const handleOf = (world: World, post: SamplePost): string =>
  world.accounts.find(({ id }) => id === post.by)!.handle;
const reelOf = (world: World): SamplePost =>
  world.posts.find((post) => kindOf({ world }, post).reel && post.counters.reactions !== null)!;

/** Every kind of page that the sample networks have, each in one language; feeds are in recycled.spec.ts. */
const KINDS: Kind[] = [
  {
    network: 'facebook',
    name: 'post',
    look: 'fr',
    address: (world) => addressOf('facebook', world, 0),
    isOfOne: true,
  },
  {
    network: 'facebook',
    name: 'profile',
    look: 'en',
    address: (world, own) => `https://www.facebook.com/${handleOf(world, own)}`,
    isOfOne: false,
  },
  {
    network: 'facebook',
    name: 'group',
    look: 'fr',
    address: () => `https://www.facebook.com/groups/${GROUP_ID}`,
    isOfOne: false,
  },
  {
    network: 'x',
    name: 'post',
    look: 'fr',
    address: (world) => addressOf('x', world, 0),
    isOfOne: true,
  },
  {
    network: 'x',
    name: 'profile',
    look: 'en',
    address: (world, own) => `https://x.com/${handleOf(world, own)}`,
    isOfOne: false,
  },
  {
    network: 'instagram',
    name: 'post',
    look: 'fr',
    address: (world) => addressOf('instagram', world, 0),
    isOfOne: true,
  },
  {
    network: 'instagram',
    name: 'reel',
    look: 'en',
    address: (world) => `https://www.instagram.com${pathOf({ world }, reelOf(world))}`,
    isOfOne: true,
  },
  {
    network: 'linkedin',
    name: 'post',
    look: 'fr',
    address: (world) => addressOf('linkedin', world, 0),
    isOfOne: true,
  },
  {
    network: 'linkedin',
    name: 'post, first front end',
    look: 'en-v1',
    address: (world) => addressOf('linkedin', world, 0),
    isOfOne: true,
  },
  {
    network: 'linkedin',
    name: 'company',
    look: 'en',
    address: (world, own) => `https://www.linkedin.com/company/${handleOf(world, own)}/posts/`,
    isOfOne: false,
  },
  {
    network: 'linkedin',
    name: 'company, first front end',
    look: 'fr-v1',
    address: (world, own) => `https://www.linkedin.com/company/${handleOf(world, own)}/posts/`,
    isOfOne: false,
  },
];

test('counters are read as they are on every kind of page', async ({ vigie }) => {
  for (const { network, name, look, address, isOfOne } of KINDS) {
    await test.step(`${network} ${name} ${look}`, async () => {
      const world = sampleWorld(network, look.startsWith('fr') ? 'fr' : 'en', 'calm');
      const own = world.posts[0]!;
      const shown = name === 'reel' ? reelOf(world) : own;
      const began = Date.now();
      const page = await vigie.open(address(world, own), `${look}-calm-still`);
      const seenHere = async () =>
        (await storedRows<SeenPost>(vigie.worker, 'posts')).filter(
          (row) => row.network === network && row.lastSeenAt >= began,
        );
      const pairs = async () => {
        const rows = await seenHere();
        const posts = isOfOne ? [shown] : world.posts;
        return posts.flatMap((post) =>
          rowsOf(network, rows, post, world).map((row) => ({ row, post })),
        );
      };
      await expect.poll(async () => (await pairs()).length, { timeout: 30_000 }).toBeGreaterThan(0);
      const unread = async () =>
        (await pairs()).flatMap(({ row, post }) =>
          COUNTERS.filter((counter) => {
            const isHidden =
              network === 'instagram' &&
              counter === 'reactions' &&
              kindOf({ world }, post).likesHidden;
            const truth = isHidden ? null : truthOf(network, post, counter);
            return (truth ?? 0) > 0 && !row.counters[counter].ok;
          }).map((counter) => `${row.key} ${counter}`),
        );
      // counters may come after the post itself
      await expect.poll(unread, { timeout: 20_000 }).toEqual([]);
      expect((await pairs()).flatMap(({ row, post }) => wrongCounters(row, post))).toEqual([]);
      await page.close();
    });
  }
});
