import type { SeenPost } from '../../features/engagement/model.ts';
import { COUNTERS, type CounterName, type NetworkId } from '../../networks/contract.ts';
import { postPath } from '../sites/facebook/tracking.ts';
import { shortcodeOf } from '../sites/instagram/shortcode.ts';
import { opaqueKey } from '../sites/linkedin/keys.ts';
import type { SamplePost, World } from '../sites/world/model.ts';

/** The post's figure as the page gives it; null where it gives none. X writes no zeros: there, none said is zero. */
export function truthOf(network: NetworkId, post: SamplePost, name: CounterName): number | null {
  return post.counters[name] ?? (network === 'x' ? 0 : null);
}

/** What is stored of a post's counters and isn't so, in words; nothing when all of it is true. A reason why not is no lie. */
export function wrongCounters(row: SeenPost, post: SamplePost): string[] {
  return COUNTERS.flatMap((name) => {
    const reading = row.counters[name];
    if (!reading.ok) return [];
    const { low, high } = reading.value;
    const truth = truthOf(row.network, post, name);
    if (truth !== null && low <= truth && truth <= high) return [];
    return [`${row.key} ${name}: ${low}–${high}, is ${truth}`];
  });
}

/**
 * The rows kept of a post of the sample world; there has to be one. A card without any link is known by its author
 * and words alone: then all the repetitions of one post in the endless feed are one row.
 */
export function rowsOf(
  network: NetworkId,
  rows: readonly SeenPost[],
  post: SamplePost,
  world: World,
): SeenPost[] {
  const author = world.accounts.find(({ id }) => id === post.by);
  if (!author) throw new Error(`nobody wrote ${post.id}`);
  const keys = keysOf(network, post.id, author.handle);
  const exact = rows.filter(({ key }) => keys.includes(key));
  if (exact.length > 0) return exact;
  return rows.filter(
    (row) =>
      row.key.startsWith('facebook:~') &&
      row.author?.name === author.name &&
      opening(row.text) === opening(post.text),
  );
}

function keysOf(network: NetworkId, id: string, handle: string): string[] {
  return {
    x: [`x:${id}`],
    instagram: [`instagram:${shortcodeOf(id)}`],
    facebook: [`facebook:${id}`, `facebook:${postPath(handle, id).split('/').at(-1)}`],
    linkedin: [`linkedin:${id}`, `linkedin:${opaqueKey('post', id)}`],
  }[network];
}

const opening = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 25);
