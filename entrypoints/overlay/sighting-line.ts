import { type Browser, browser } from 'wxt/browser';
import { SIGHTINGS_PORT, type Sighting, type SightingKept } from '../../messaging/sighting';
import type { Comment, Post } from '../../networks/contract';

/** Milliseconds that readings gather before they travel: one message, one transaction. */
const GATHER = 400;
/** Posts and comments in one sighting; more wait for the next. */
const MOST = 200;
/** Sightings kept for a worker that does not answer; beyond, the oldest are dropped and will be read again. */
const UNANSWERED = 20;

/**
 * The line on which readings travel to the background. A sighting stays here until the worker says that it is
 * stored: the worker may be stopped at any moment, and what it did not answer is sent again with the same id.
 */
export interface SightingLine {
  addPost(post: Post): void;
  addComment(comment: Comment): void;
  /** Tells of a page even if no post is read in it: a grid of pictures under an account's name. */
  addPage(): void;
}

export function startSightingLine(
  frame: () => Omit<Sighting, 'id' | 'seenAt' | 'posts' | 'comments'>,
  signal: AbortSignal,
): SightingLine {
  const posts = new Map<string, Post>();
  const comments = new Map<string, Comment>();
  const unanswered = new Map<string, Sighting>();
  let port: Browser.runtime.Port | undefined;
  let isDue = false;
  let isNew = false;

  const connect = (): Browser.runtime.Port | undefined => {
    if (port) return port;
    // Vigie was updated under the page: this script is an orphan, and stops quietly. The panel says so.
    if (browser.runtime?.id === undefined) return undefined;
    port = browser.runtime.connect({ name: SIGHTINGS_PORT });
    port.onMessage.addListener((message: unknown) => {
      const kept = keptIn(message);
      if (kept) unanswered.delete(kept);
    });
    port.onDisconnect.addListener(() => {
      port = undefined;
      if (unanswered.size > 0) gather();
    });
    for (const sighting of unanswered.values()) port.postMessage(sighting);
    return port;
  };

  const send = (): void => {
    isDue = false;
    if (signal.aborted) return;
    const open = connect();
    if (!open || !(isNew || posts.size || comments.size)) return;
    isNew = false;
    const sighting: Sighting = {
      ...frame(),
      id: crypto.randomUUID(),
      seenAt: Date.now(),
      posts: takeSome(posts),
      comments: takeSome(comments),
    };
    unanswered.set(sighting.id, sighting);
    const [oldest] = unanswered.keys();
    if (unanswered.size > UNANSWERED && oldest) unanswered.delete(oldest);
    open.postMessage(sighting);
    if (posts.size > 0 || comments.size > 0) gather();
  };

  const gather = (): void => {
    if (!isDue) setTimeout(send, GATHER);
    isDue = true;
  };

  signal.addEventListener('abort', () => port?.disconnect());
  return {
    addPost(post) {
      posts.set(post.key, post);
      gather();
    },
    addComment(comment) {
      comments.set(comment.key, comment);
      gather();
    },
    addPage() {
      isNew = true;
      gather();
    },
  };
}

function takeSome<T>(waiting: Map<string, T>): T[] {
  const taken: T[] = [];
  for (const [key, thing] of waiting) {
    if (taken.length === MOST) break;
    waiting.delete(key);
    taken.push(thing);
  }
  return taken;
}

function keptIn(message: unknown): string | undefined {
  const kept = (message as Partial<SightingKept> | null)?.kept;
  return typeof kept === 'string' ? kept : undefined;
}
