import type { BrowserContext } from '@playwright/test';
import type { NetworkId } from '../../networks/contract.ts';
import type { StoredReply } from '../sites/shell/stored-replies.ts';
import type { World } from '../sites/world/model.ts';

/** Puts comments by other people above those of the first post, on pages of a sample network opened from then on. */
export async function putComments(
  context: BrowserContext,
  network: NetworkId,
  world: World,
  texts: readonly string[],
): Promise<void> {
  const people = world.accounts.filter(({ kind }) => kind === 'person');
  const rows = texts.map(
    (text, at): StoredReply => ({
      // after every post and every comment of the world
      id: `9${String(at).padStart(18, '0')}`,
      post: world.posts[0]!.id,
      parent: null,
      by: people[at % people.length]!.id,
      text,
      at: Date.now() - 60_000,
    }),
  );
  await context.addInitScript(
    ([key, written]) => {
      if (location.protocol === 'https:') sessionStorage.setItem(key, written);
    },
    [`sample-replies-${network}`, JSON.stringify(rows)] as const,
  );
}
