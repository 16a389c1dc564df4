import type { Locator, Page } from '@playwright/test';
import type { NetworkId } from '../../networks/contract.ts';
import { shortcodeOf } from '../sites/instagram/shortcode.ts';
import type { SampleComment, World } from '../sites/world/model.ts';
import { sampleWorld } from '../sites/world/world.ts';

/** Where each network's feed is. */
export const HOME: Record<NetworkId, string> = {
  facebook: 'https://www.facebook.com/',
  x: 'https://x.com/home',
  linkedin: 'https://www.linkedin.com/feed/',
  instagram: 'https://www.instagram.com/',
};

/** The address of the post that the sample brand moderates: the first of its world. */
export function moderatedPost(network: NetworkId): string {
  return addressOf(network, sampleWorld(network, 'en', 'storm'), 0);
}

/** The address of a brand's first post on a calm day. */
export function calmPostOf(network: NetworkId, handle: string): string {
  const world = sampleWorld(network, 'en', 'calm');
  const brand = world.accounts.find((account) => account.handle === handle)!;
  const at = world.posts.findIndex(({ by }) => by === brand.id);
  return addressOf(network, world, at);
}

/** The address of a post of a sample world, by its place. */
export function addressOf(network: NetworkId, world: World, at: number): string {
  const post = world.posts[at]!;
  const handle = world.accounts.find(({ id }) => id === post.by)!.handle;
  return {
    x: `https://x.com/${handle}/status/${post.id}`,
    facebook: `https://www.facebook.com/${handle}/posts/${post.id}`,
    linkedin: `https://www.linkedin.com/feed/update/urn:li:activity:${post.id}/`,
    instagram: `https://www.instagram.com/p/${shortcodeOf(post.id)}/`,
  }[network];
}

/**
 * Comments on the moderated post from the top of its thread down, as its page has them; rows are stored by their ids,
 * which tell nothing of where a comment stands. Those that the thread doesn't hold come last.
 */
export function inThreadOrder<T extends { text: string }>(
  network: NetworkId,
  comments: readonly T[],
): T[] {
  const down = (thread: readonly SampleComment[]): string[] =>
    thread.flatMap(({ text, replies }) => [plain(text), ...down(replies)]);
  const [post] = sampleWorld(network, 'en', 'storm').posts;
  const order = down(post?.comments ?? []);
  const placeOf = ({ text }: T) => {
    const place = order.indexOf(plain(text));
    return place < 0 ? order.length : place;
  };
  return comments.toSorted((one, other) => placeOf(one) - placeOf(other));
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The text in the network's editor as its own model has it, not as the page shows it; empty once the editor is gone. */
export function modelText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { __sample } = window as unknown as { __sample: { editor?: { text(): string } } };
    try {
      return __sample.editor?.text() ?? '';
    } catch {
      // TipTap throws when asked after the network has thrown its box away.
      return '';
    }
  });
}

/** The network's own button that sends the reply being written. Pressed by the test, never by Vigie. */
export function sendButton(page: Page, network: NetworkId): Locator {
  return {
    x: page
      .locator('[data-testid="tweetButton"]:enabled, [data-testid="tweetButtonInline"]:enabled')
      .first(),
    facebook: page.locator('#focused-state-composer-submit [role="button"]').first(),
    linkedin: page
      .locator(
        '[componentkey*="commentButtonSection"] button:enabled, [id*="commentButtonSection"] button:enabled',
      )
      .first(),
    instagram: page.locator('form [role="button"]', { hasText: /^(Publier|Post)$/ }).first(),
  }[network];
}
