import type { Language, SampleComment } from '../world/model.ts';

/** A reply that the visitor posted: under a post (`parent` null) or under one of its comments. */
export interface StoredReply {
  id: string;
  post: string;
  parent: string | null;
  text: string;
  /** Id of the account that posted it, where it isn't the one logged in (Facebook's pages). */
  by?: string;
  /** Milliseconds since 1970. */
  at: number;
}

/**
 * The replies posted during this visit. Kept in sessionStorage: they survive navigation and reloading,
 * and are gone in a new tab.
 */
export interface StoredReplies {
  /** Stores and announces one. Its id is digits, but on X shorter than any of the world's. */
  add(reply: Omit<StoredReply, 'id' | 'at'>): StoredReply;
  /** All of them, oldest first; the same array until one is added. */
  all(): readonly StoredReply[];
  subscribe(listener: () => void): () => void;
}

export function createStoredReplies(network: string, storage: Storage): StoredReplies {
  const key = `sample-replies-${network}`;
  let replies: readonly StoredReply[] = JSON.parse(storage.getItem(key) ?? '[]');
  const listeners = new Set<() => void>();
  return {
    add(reply) {
      const at = Date.now();
      // on X an id is greater than that of what it answers, whose has nineteen digits
      const digits = network === 'x' ? 5 : 4;
      const id = `9${at}${String(replies.length).padStart(digits, '0')}`;
      const stored = { ...reply, id, at };
      replies = [...replies, stored];
      storage.setItem(key, JSON.stringify(replies));
      for (const listener of [...listeners]) listener();
      return stored;
    },
    all: () => replies,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/**
 * A stored reply as the comment it became.
 * @param now the sample's `now`: a reply written after the page was loaded is a negative time ago, so that its date holds still.
 */
export function asComment(
  reply: StoredReply,
  by: string,
  language: Language,
  now: number,
): SampleComment {
  const minutesAgo = (now - reply.at) / 60_000;
  return { id: reply.id, by, text: reply.text, language, minutesAgo, likes: 0, replies: [] };
}
