import type { Target } from '../../features/queue/model';
import type { Comment, Post } from '../../networks/contract';

/** Readings kept for saying whom a box answers; beyond, the oldest are forgotten. They are kept whole, in the page’s heap. */
const MOST = 500;

/** What was read lately, by key. Outlives a visit: X changes its address when it opens a reply box over a page. */
export interface Memory {
  remember(thing: Post | Comment): void;
  /** A target with what is known of it: author and text are empty when it was never read. */
  targetOf(kind: Target['kind'], key: string): Target;
}

export function createMemory(): Memory {
  const read = new Map<string, Post | Comment>();
  return {
    remember(thing) {
      read.delete(thing.key);
      read.set(thing.key, thing);
      const [oldest] = read.keys();
      if (read.size > MOST && oldest) read.delete(oldest);
    },
    targetOf(kind, key) {
      const thing = read.get(key);
      return {
        kind,
        key,
        author: thing?.author.ok ? thing.author.value : null,
        text: thing?.text.ok ? thing.text.value : '',
        at: thing?.at.ok ? thing.at.value.at : null,
      };
    },
  };
}
