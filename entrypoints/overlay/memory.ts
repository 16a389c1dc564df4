import type { Target } from '../../features/queue/model';
import type { Comment, Post } from '../../networks/contract';

/** Posts kept for saying whom a box answers, and comments; beyond, the oldest are forgotten. */
const MOST = 100;

/** What was read lately, by key, and what stands in the page. Outlives a visit: X changes its address when it opens a reply box over a page. */
export interface Memory {
  remember(thing: Post | Comment): void;
  /**
   * A target with what is known of it: author and text are empty when it was never read.
   * @param kind for what was never read; X's reply window can't tell a reply from a post
   */
  targetOf(kind: Target['kind'], key: string): Target;
}

/** @param recall reads what stands in the page under a key and was forgotten here */
export function createMemory(recall: (key: string) => Post | Comment | null | undefined): Memory {
  const posts = new Map<string, Post>();
  const comments = new Map<string, Comment>();
  return {
    remember(thing) {
      const kept: Map<string, Post | Comment> = 'postKey' in thing ? comments : posts;
      kept.delete(thing.key);
      kept.set(thing.key, thing);
      if (kept.size > MOST) kept.delete(kept.keys().next().value ?? '');
    },
    targetOf(kind, key) {
      const thing = comments.get(key) ?? posts.get(key) ?? recall(key);
      if (!thing) return { key, kind, author: null, text: '', at: null };
      return {
        key,
        kind: 'postKey' in thing ? 'comment' : 'post',
        author: thing.author.ok ? thing.author.value : null,
        text: thing.text.ok ? thing.text.value : '',
        at: thing.at.ok ? thing.at.value.at : null,
      };
    },
  };
}
