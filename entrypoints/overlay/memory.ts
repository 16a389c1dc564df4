import type { Target } from '../../features/queue/model';
import type { Comment, Post } from '../../networks/contract';

/** Readings kept for saying whom a box answers; beyond, the oldest are forgotten. */
const MOST = 1_000;

/** What was read lately, by key. Outlives a visit: X changes its address when it opens a reply box over a page. */
export interface Memory {
  remember(thing: Post | Comment): void;
  /**
   * A target with what is known of it: author and text are empty when it was never read.
   * @param kind for what was never read; X's reply window can't tell a reply from a post
   */
  targetOf(kind: Target['kind'], key: string): Target;
}

export function createMemory(): Memory {
  const read = new Map<string, Omit<Target, 'key'>>();
  return {
    remember(thing) {
      read.delete(thing.key);
      read.set(thing.key, {
        kind: 'postKey' in thing ? 'comment' : 'post',
        author: thing.author.ok ? thing.author.value : null,
        text: thing.text.ok ? thing.text.value : '',
        at: thing.at.ok ? thing.at.value.at : null,
      });
      const [oldest] = read.keys();
      if (read.size > MOST && oldest) read.delete(oldest);
    },
    targetOf(kind, key) {
      return { key, ...(read.get(key) ?? { kind, author: null, text: '', at: null }) };
    },
  };
}
