import { COUNTERS, type Comment, type Page, type Post } from '../../networks/contract';
import type { Found } from './found';
import type { Health, PartHealth } from './model';

const PAGES_WITH_POSTS: readonly Page['kind'][] = ['feed', 'profile', 'post', 'search'];

/**
 * Judges what is read and what should be and isn't. A page that changed its markup shows here, never as zero.
 * @param now milliseconds since 1970
 */
export function judgeHealth(found: Found, page: Page, now: number): Health {
  const failing = (why: 'changed' | 'not-loaded'): PartHealth => ({
    state: 'failing',
    why,
    since: now,
  });
  const read: PartHealth = { state: 'read' };
  const idle: PartHealth = { state: 'idle' };

  const posts = (): PartHealth => {
    if (found.posts > 0)
      return isLost(found.latestPosts, 'author') ||
        isLost(found.latestPosts, 'text') ||
        areWordless(found.latestPosts)
        ? failing('changed')
        : read;
    return found.isLate && PAGES_WITH_POSTS.includes(page.kind) ? failing('changed') : idle;
  };
  const comments = (): PartHealth => {
    if (found.comments > 0) {
      return isLost(found.latestComments, 'author') || isLost(found.latestComments, 'text')
        ? failing('changed')
        : read;
    }
    const said = found.latestPosts.find((post) => post.key === page.postKey)?.counters.comments;
    return found.isLate && page.kind === 'post' && said?.ok && said.value.low > 0
      ? failing('changed')
      : idle;
  };
  const counters = (): PartHealth => {
    if (found.latestPosts.length === 0)
      return posts().state === 'failing' ? failing('changed') : idle;
    return COUNTERS.some((name) =>
      found.latestPosts.every((post) => isChanged(post.counters[name])),
    )
      ? failing('changed')
      : read;
  };
  const composer = (): PartHealth => {
    if (found.composerFailed) return failing('changed');
    return found.composer ? read : idle;
  };
  return { posts: posts(), comments: comments(), counters: counters(), composer: composer() };
}

/** Keeps the first moment of a failure that goes on. */
export function carryOn(before: Health | null, after: Health): Health {
  if (!before) return after;
  const since = (was: PartHealth, is: PartHealth): PartHealth =>
    was.state === 'failing' && is.state === 'failing' ? { ...is, since: was.since } : is;
  return {
    posts: since(before.posts, after.posts),
    comments: since(before.comments, after.comments),
    counters: since(before.counters, after.counters),
    composer: since(before.composer, after.composer),
  };
}

const isChanged = (reading: { ok: boolean; why?: string }): boolean =>
  !reading.ok && reading.why === 'changed';

/** One of them without it is that one's matter; all of them without it is the page's. */
const isLost = (things: readonly (Post | Comment)[], part: 'author' | 'text'): boolean =>
  things.every((thing) => isChanged(thing[part]));

/** Posts of pictures alone exist, so that one without a text says nothing; this many in a row do. */
const WORDLESS = 3;

const areWordless = (posts: readonly Post[]): boolean =>
  posts.length >= WORDLESS && posts.every(({ text }) => !text.ok || text.value === '');
