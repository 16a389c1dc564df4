import { describe, expect, it } from 'vitest';
import type { Comment, Post } from '../../networks/contract';
import { createMemory } from './memory';

const author = {
  ok: true,
  value: { name: 'Delphine', handle: 'delphine', address: null },
} as const;
const words = {
  author,
  text: { ok: true, value: 'bonjour' },
  at: { ok: false, why: 'obscured' },
} as const;
const comment = { key: 'x:2', postKey: 'x:1', ...words } as unknown as Comment;
const post = { key: 'x:1', ...words } as unknown as Post;

describe('memory', () => {
  it('knows a comment for one where the box that answers it calls it a post', () => {
    const memory = createMemory();
    memory.remember(comment);
    expect(memory.targetOf('post', 'x:2')).toEqual({
      kind: 'comment',
      key: 'x:2',
      author: author.value,
      text: 'bonjour',
      at: null,
    });
  });

  it('takes the box at its word for what was never read', () => {
    expect(createMemory().targetOf('comment', 'x:3')).toMatchObject({
      kind: 'comment',
      author: null,
    });
  });

  it('forgets the oldest first', () => {
    const memory = createMemory();
    memory.remember(post);
    for (let index = 0; index < 1_000; index += 1)
      memory.remember({ ...comment, key: `x:c${index}` });
    expect(memory.targetOf('post', 'x:1').author).toBeNull();
    expect(memory.targetOf('comment', 'x:c0').author).not.toBeNull();
  });
});
