import type { Audience } from '../../features/engagement/audience/model.ts';
import type { SeenPost } from '../../features/engagement/model.ts';
import type { NetworkId } from '../../networks/contract.ts';
import { sampleWorld } from '../sites/world/world.ts';
import { storedRows } from './stored-rows.ts';
import { expect, test } from './vigie.ts';

/** Profiles of the four networks, in both front ends of LinkedIn, and how finely each says its followers. */
const PROFILES: { network: NetworkId; look: string; address(handle: string): string }[] = [
  { network: 'facebook', look: 'fr', address: (handle) => `https://www.facebook.com/${handle}` },
  { network: 'x', look: 'fr', address: (handle) => `https://x.com/${handle}` },
  { network: 'instagram', look: 'en', address: (handle) => `https://www.instagram.com/${handle}/` },
  {
    network: 'linkedin',
    look: 'fr',
    address: (handle) => `https://www.linkedin.com/company/${handle}/posts/`,
  },
  {
    network: 'linkedin',
    look: 'en-v1',
    address: (handle) => `https://www.linkedin.com/company/${handle}/posts/`,
  },
];

test('followers in the head of profiles, and reactions by kind, are kept', async ({ vigie }) => {
  test.slow();
  for (const [i, { network, look, address }] of PROFILES.entries()) {
    const language = look.startsWith('fr') ? 'fr' : 'en';
    const world = sampleWorld(network, language, 'calm');
    // another brand each time, so that each reading is a profile's own
    const brands = world.accounts.filter(
      ({ id, kind }) => kind === 'brand' && world.posts.some(({ by }) => by === id),
    );
    const brand = brands[i % brands.length]!;
    const page = await vigie.open(address(brand.handle), `${look}-calm-still`);
    const read = async () => {
      const rows = await storedRows<Audience>(vigie.worker, 'audiences');
      return rows.find(({ key }) => key === `${network}:${brand.handle.toLowerCase()}`);
    };
    await expect.poll(async () => (await read())?.readings.length, { timeout: 40_000 }).toBe(1);
    const { low, high } = (await read())!.readings[0]!.count;
    expect(low, `${network} ${look}`).toBeLessThanOrEqual(brand.followers);
    expect(high, `${network} ${look}`).toBeGreaterThanOrEqual(brand.followers);
    await page.close();
  }
  const kinds = async () => {
    const posts = await storedRows<SeenPost>(vigie.worker, 'posts');
    const words = posts.flatMap(({ network, kinds: read }) =>
      read.map(({ kind, count }) => `${network} ${kind} ${count === null ? 'shown' : 'counted'}`),
    );
    return [...new Set(words)];
  };
  await expect
    .poll(kinds, { timeout: 20_000 })
    .toEqual(
      expect.arrayContaining([
        'facebook like counted',
        'linkedin like shown',
        'linkedin celebrate shown',
      ]),
    );
});
