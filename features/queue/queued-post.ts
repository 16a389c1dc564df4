import type { Author, NetworkId } from '../../networks/contract';
import type { Brand } from '../brands/model';
import { sectionBrand } from '../crisis/judging/section-brand';
import type { SeenPost } from '../engagement/model';
import { type Coverage, coverageOf } from './coverage';
import { type QueueEntry, type QueueFacts, queueEntries } from './queue-entry';
import { orderQueue } from './queue-order';
import type { StandingState } from './standing';

/** A post with all that is stored about its comments. */
export interface StoredThread
  extends Pick<QueueFacts, 'comments' | 'handlings' | 'flags' | 'judgements'> {
  postKey: string;
  network: NetworkId;
  /** Null: the post itself was never read, only comments under it. */
  post: SeenPost | null;
}

/** A post under which comments wait, or waited. */
export interface QueuedPost {
  postKey: string;
  network: NetworkId;
  post: SeenPost | null;
  /** Whose it is; null: somebody else's, under which somebody decided about comments. */
  brand: Brand | null;
  coverage: Coverage;
  /** Those that are not dealt with, in the order of the queue. */
  open: readonly QueueEntry[];
}

const OPEN: readonly StandingState[] = ['to-answer', 'unknown', 'waiting'];

/** Whose post it is to answer under, where nobody knows who would speak there; null: nobody's. */
export function ownerOf(
  brands: readonly Brand[],
  network: NetworkId,
  postAuthor: Author | null,
): Brand | null {
  const speaker = { ok: false, why: 'absent' } as const;
  return sectionBrand(brands, { network, postAuthor, speaker });
}

/**
 * What waits under a post.
 * @param now milliseconds since 1970
 */
export function queuedPost(
  thread: StoredThread,
  brands: readonly Brand[],
  now: number,
): QueuedPost {
  const { postKey, network, post } = thread;
  const brand = ownerOf(brands, network, post?.author ?? null);
  const entries = queueEntries({ ...thread, brands, section: brand });
  const open = entries.filter(({ standing }) => OPEN.includes(standing.state));
  const coverage = coverageOf(entries, now);
  return { postKey, network, post, brand, coverage, open: orderQueue(open) };
}

/** What is asked for on the page: null is everything. */
export interface QueuedFilter {
  brandId: string | null;
  network: NetworkId | null;
  state: StandingState | null;
}

/**
 * The posts under which something waits, with what of it is asked for. Those with most comments past their goal come
 * first, then those with most to answer, then the latest seen.
 */
export function findQueued(
  posts: readonly QueuedPost[],
  { brandId, network, state }: QueuedFilter,
): QueuedPost[] {
  return posts
    .filter((queued) => brandId === null || queued.brand?.id === brandId)
    .filter((queued) => network === null || queued.network === network)
    .map((queued) => ({
      ...queued,
      open: queued.open.filter(({ standing }) => isAsked(standing.state, state)),
    }))
    .filter(({ open }) => open.length > 0)
    .sort(
      ({ coverage: one, post: a }, { coverage: other, post: b }) =>
        other.late - one.late ||
        other.toAnswer - one.toAnswer ||
        (b?.lastSeenAt ?? 0) - (a?.lastSeenAt ?? 0),
    );
}

/** What isn't known waits for its replies to be loaded, not for an answer: it is shown when it is asked for. */
const isAsked = (stands: StandingState, state: StandingState | null): boolean =>
  state === null ? stands !== 'unknown' : stands === state;
