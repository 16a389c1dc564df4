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

const nothing = () => null;

describe('memory', () => {
  it('knows a comment for one where the box that answers it calls it a post', () => {
    const memory = createMemory(nothing);
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
    expect(createMemory(nothing).targetOf('comment', 'x:3')).toMatchObject({
      kind: 'comment',
      author: null,
    });
  });

  it('forgets the oldest first', () => {
    const memory = createMemory(nothing);
    for (let index = 0; index <= 100; index += 1)
      memory.remember({ ...comment, key: `x:c${index}` });
    expect(memory.targetOf('comment', 'x:c0').author).toBeNull();
    expect(memory.targetOf('comment', 'x:c1').author).not.toBeNull();
  });

  it('knows the post of a page however many comments were read under it', () => {
    const memory = createMemory(nothing);
    memory.remember(post);
    for (let index = 0; index < 1_000; index += 1)
      memory.remember({ ...comment, key: `x:c${index}` });
    expect(memory.targetOf('post', 'x:1').author).not.toBeNull();
  });

  it('reads anew what it forgot and the page still shows', () => {
    const memory = createMemory((key) => (key === 'x:2' ? comment : null));
    expect(memory.targetOf('post', 'x:2')).toMatchObject({ kind: 'comment', text: 'bonjour' });
    expect(memory.targetOf('post', 'x:4').author).toBeNull();
  });
});
